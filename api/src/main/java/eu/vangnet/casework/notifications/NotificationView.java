package eu.vangnet.casework.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody in a case was told. */
@Schema(description = "Whether a person in a case was told that data are kept, or why not yet")
public record NotificationView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the entry",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/notifications/0190b6f4-0000-7000-8000-000000000005",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/notifications/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The same in all entries on one person; the latest of them holds",
            format = "uuid",
            required = true)
        String subject,
    @Schema(
            description = "personOfConcern, adviceSeeker, family, guardian or other",
            example = "personOfConcern",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String role,
    @Schema(description = "Who it is among the persons of the case", format = "uuid")
        Optional<String> person,
    @Schema(description = "Name", example = "R. Voorbeeld", maxLength = 200) Optional<String> name,
    @Schema(
            description = "told or delayed",
            example = "told",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "How the person was told",
            example = "In a talk at home, with the leaflet.",
            maxLength = 2000)
        Optional<String> how,
    @Schema(
            description = "Why not yet",
            example = "harmToAim",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> ground,
    @Schema(
            description = "The ground in words",
            example = "The contact has just begun and would break off.",
            maxLength = 2000)
        Optional<String> explanation,
    @Schema(description = "Who decided to wait", example = "conferenceTable", maxLength = 200)
        Optional<String> decider,
    @Schema(description = "When it is looked at again", format = "date", example = "2026-06-01")
        Optional<LocalDate> reviewOn,
    @Schema(description = "Whether that day has passed", example = "false", required = true)
        boolean reviewDue,
    @Schema(description = "Who recorded it", example = "c.werker", maxLength = 255, required = true)
        String recordedBy,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant recordedAt) {

  static NotificationView of(CaseNotification entry, NotificationSecret secret, LocalDate today) {
    return new NotificationView(
        entry.id().toString(),
        address(entry.caseId(), entry.id()),
        entry.subject().toString(),
        entry.role(),
        entry.person().map(UUID::toString),
        secret.name(),
        entry.state(),
        secret.how(),
        secret.ground(),
        secret.explanation(),
        secret.decider(),
        entry.reviewOn(),
        entry.reviewOn().filter(today::isAfter).isPresent(),
        entry.recordedBy(),
        entry.recordedAt());
  }

  static String address(UUID caseFile, UUID id) {
    return "/v1/cases/" + caseFile + "/notifications/" + id;
  }
}
