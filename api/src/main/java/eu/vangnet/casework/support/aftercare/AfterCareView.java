package eu.vangnet.casework.support.aftercare;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** After-care as the caller hears it. */
@Schema(description = "A plan of contacts after closing")
public record AfterCareView(
    @Schema(
            description = "Identifier",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003",
            required = true)
        String id,
    @Schema(
            description = "Address of the after-care",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/aftercares/0190b6f4-0000-7000-8000-00000000000b",
            maxLength = 200,
            pattern = "^/v1/cases/[0-9a-f-]{36}/aftercares/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "current or ended; more may come",
            example = "current",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String state,
    @Schema(
            description = "What it is for, in words",
            example = "That the family knows whom to call.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String aim,
    @Schema(description = "The contacts", maxItems = 100, required = true)
        List<CareContact> contacts,
    @Schema(
            description = "Identifiers of contacts that are late",
            example = "[\"0190b6f4-0000-7000-8000-00000000000c\"]",
            maxItems = 100,
            maxLength = 36,
            pattern = "^[0-9a-f-]{36}$",
            required = true)
        List<String> late,
    @Schema(
            description = "Why it ended",
            example = "The family does well and asks for no more.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> endReason,
    @Schema(description = "When it ended", format = "date-time", example = "2026-03-09T14:00:00Z")
        Optional<Instant> endedAt,
    @Schema(
            description = "What sort of personal data it holds",
            example = "ordinary",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String dataCategory,
    @Schema(
            description = "Whether a professional secrecy binds who brought it in",
            example = "false",
            required = true)
        boolean professionalSecret,
    @Schema(
            description = "Until when others may hear it; without end when left out",
            example = "2027-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> sharedUntil,
    @Schema(
            description =
                "The partner organisation that brought it in, set by the server; "
                    + "/elsewhere for what came with a case and is shared for a time; "
                    + "absent for people of the tenant",
            example = "police-west",
            maxLength = 120,
            pattern = "^[^\\u0000-\\u001f]{1,120}$")
        Optional<String> source,
    @Schema(
            description = "Who recorded it",
            example = "c.werker",
            maxLength = 255,
            pattern = "^[^\\u0000-\\u001f]{1,255}$",
            required = true)
        String recordedBy,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant recordedAt,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  /** Copies the lists; nothing where none is named. */
  public AfterCareView {
    contacts = contacts == null ? List.of() : List.copyOf(contacts);
    late = late == null ? List.of() : List.copyOf(late);
    actions = actions == null ? List.of() : List.copyOf(actions);
  }
}
