package eu.vangnet.batch.progress;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the items of a job. */
@Schema(description = "A page of the items of a job")
public record ItemList(
    @Schema(description = "The items", maxItems = 500, required = true) List<ItemView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/jobs/0190b6f4-0000-7000-8000-000000000009/items",
            maxLength = 500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/jobs/0190b6f4-0000-7000-8000-000000000009/items?cursor=AAAA",
            maxLength = 500)
        Optional<String> next) {}
