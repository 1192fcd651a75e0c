package eu.vangnet.casework.professionals;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who works on a case, and who did. */
@Schema(description = "Who works on a case, and who did")
public record ProfessionalList(
    @Schema(description = "The professionals, the earliest first", maxItems = 500, required = true)
        List<ProfessionalView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/professionals",
            maxLength = 1500,
            required = true)
        String self) {}
