package eu.vangnet.casework.signals;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hints at duplicates of a signal. It has no total: nobody is judged by how often one reports. */
@Schema(description = "Signals that may be about the same person")
public record DuplicateList(
    @Schema(description = "The hints", maxItems = 20, required = true) List<DuplicateHint> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/signals/0190b6f4-0000-7000-8000-000000000001/duplicates",
            maxLength = 160,
            required = true)
        String self) {}
