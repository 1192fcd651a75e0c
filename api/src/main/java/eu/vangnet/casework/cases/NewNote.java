package eu.vangnet.casework.cases;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note to add, or the amendment of one. */
@Schema(description = "A note; it cannot be changed later, only amended")
public record NewNote(
    @Schema(
            description = "fact or opinion; fact when left out",
            example = "fact",
            enumeration = {"fact", "opinion"})
        Optional<String> kind,
    @Schema(
            description = "The text; think of third persons before naming them",
            example = "Mother called: he came along to football again.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String text) {}
