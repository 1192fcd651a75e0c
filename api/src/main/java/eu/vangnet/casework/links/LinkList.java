package eu.vangnet.casework.links;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cases that a case is linked to, as far as the caller may read them. */
@Schema(description = "The links of a case")
public record LinkList(
    @Schema(description = "The links, the earliest first", maxItems = 200, required = true)
        List<LinkView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/links",
            maxLength = 1500,
            required = true)
        String self) {}
