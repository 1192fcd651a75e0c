package eu.vangnet.casework.cases;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note with all amendments of it. */
@Schema(description = "A note and what was amended of it, the earliest first")
public record NoteChain(
    @Schema(
            description = "The first note, then its amendments and theirs",
            maxItems = 500,
            required = true)
        List<NoteView> items,
    @Schema(
            description = "Address of this list",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/notes/0190b6f4-0000-7000-8000-000000000003/amendments",
            maxLength = 1500,
            required = true)
        String self) {}
