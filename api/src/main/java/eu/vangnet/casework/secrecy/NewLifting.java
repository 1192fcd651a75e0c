package eu.vangnet.casework.secrecy;

import eu.vangnet.casework.disclosures.Recipient;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secrecy to lift. */
@Schema(description = "A secrecy to lift")
public record NewLifting(
    @Schema(
            description = "Identifier of the note, which the caller's own side brought in",
            example = "0190b6f4-0000-7000-8000-000000000003",
            format = "uuid",
            required = true)
        String note,
    @Schema(
            description = "Who may be told, in words",
            example = "The mentor at school",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String recipient,
    @Schema(
            description = "Why it may be told, for example that the person agreed",
            example = "He asked me to tell his mentor.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String grounds,
    @Schema(
            description =
                "Who may be told, as a disclosure names its recipient. Left out it holds for a"
                    + " tenant or an organisation of just the name in recipient, and nobody else.")
        Optional<Recipient> addressee) {}
