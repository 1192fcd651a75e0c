package eu.vangnet.trainings.enrolments;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes part; as sent, as stored sealed and as shown. */
@Schema(description = "Who takes part")
public record Participant(
    @Schema(
            description = "Name",
            example = "Sam de Wit",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "E-mail address; one address takes one place in a session",
            format = "email",
            example = "sam.dewit@school.example.org",
            maxLength = 254,
            pattern = "^[^\\s@]{1,64}@[^\\s@]{1,189}$",
            required = true)
        String email,
    @Schema(
            description = "Where the participant works",
            example = "Duinstad College",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> organisation) {}
