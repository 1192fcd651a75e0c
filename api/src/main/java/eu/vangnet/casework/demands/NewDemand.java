package eu.vangnet.casework.demands;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an authority demands. */
@Schema(description = "What police, prosecution or a court demands")
public record NewDemand(
    @Schema(
            description = "Which sort of authority",
            enumeration = {"police", "publicProsecution", "court", "otherAuthority"},
            example = "police",
            required = true)
        String kind,
    @Schema(
            description = "Who asks",
            example = "Police unit West, criminal investigation",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String authority,
    @Schema(
            description = "By which legal power, as the authority names it",
            example = "Order of the public prosecutor under article 126nd of the code of procedure",
            maxLength = 500,
            pattern = "^[^\\u0000-\\u0008]{1,500}$",
            required = true)
        String legalPower,
    @Schema(
            description = "What is demanded, and what for",
            example = "All that is known of where he was on 3 March.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String demanded,
    @Schema(
            description = "When it came; now when left out",
            example = "2026-03-12T09:00:00Z",
            format = "date-time")
        Optional<Instant> receivedAt,
    @Schema(
            description =
                "Identifier of the case that it is about; without one nothing is handed over",
            example = "0190b6f4-0000-7000-8000-000000000002",
            format = "uuid")
        Optional<String> caseId) {}
