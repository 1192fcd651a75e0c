package eu.vangnet.casework.cases;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seats. */
@Schema(description = "The seats")
public record SeatList(
    @Schema(description = "The seats", maxItems = 500, required = true) List<SeatView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/seats",
            maxLength = 1500,
            required = true)
        String self) {}
