package eu.vangnet.casework.emergencies;

import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that was opened in an emergency. */
@Schema(description = "That a hidden case was opened in an emergency, and what others say of it")
public record EmergencyView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the emergency",
            example = "/v1/emergencies/0190b6f4-0000-7000-8000-000000000005",
            maxLength = 120,
            pattern = "^/v1/emergencies/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Address of the case; it can be read while this is open",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 120,
            pattern = "^/v1/cases/[0-9a-f-]{36}$",
            required = true)
        String caseHref,
    @Schema(
            description = "Why it could not wait",
            example = "A teacher calls: he says that he wants to die, tonight.",
            maxLength = 2000,
            required = true)
        String reason,
    @Schema(
            description = "Pseudonymous subject of who opened it",
            example = "c.werker",
            maxLength = 255,
            required = true)
        String openedBy,
    @Schema(
            description = "The partner organisation of who opened it; absent for the tenant's own",
            example = "police-west",
            maxLength = 60)
        Optional<String> organisation,
    @Schema(
            description = "When it was opened",
            format = "date-time",
            example = "2026-03-12T21:40:00Z",
            required = true)
        Instant openedAt,
    @Schema(
            description = "When it ends by itself, or ended",
            format = "date-time",
            example = "2026-03-12T22:40:00Z",
            required = true)
        Instant endsAt,
    @Schema(description = "Whether the case is open now", example = "true", required = true)
        boolean open,
    @Schema(
            description = "opened, accepted or notJustified; more may come",
            example = "opened",
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        String state,
    @Schema(
            description = "Until when a second person has to judge it",
            format = "date-time",
            example = "2026-03-19T21:40:00Z",
            required = true)
        Instant reviewBy,
    @Schema(description = "Whether that is late", example = "false", required = true)
        boolean reviewLate,
    @Schema(
            description = "Pseudonymous subject of who judged it",
            example = "demo-casechair",
            maxLength = 255)
        Optional<String> reviewedBy,
    @Schema(
            description = "When it was judged",
            format = "date-time",
            example = "2026-03-13T08:00:00Z")
        Optional<Instant> reviewedAt,
    @Schema(
            description = "What who judged it says",
            example = "The crisis team needed the address.",
            maxLength = 2000)
        Optional<String> judgement,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  /** Reason code where the same person may not do it. */
  static final String SECOND_PERSON = "secondPersonNeeded";

  static EmergencyView of(
      Emergency emergency, EmergencySecret secret, Instant now, Principal caller) {
    boolean waits = emergency.state() == EmergencyState.OPENED;
    return new EmergencyView(
        emergency.id().toString(),
        address(emergency.id()),
        "/v1/cases/" + emergency.caseId(),
        secret.reason(),
        emergency.openedBy(),
        emergency.organisation(),
        emergency.openedAt(),
        emergency.endsAt(),
        emergency.runs(now),
        emergency.state().code(),
        emergency.reviewBy(),
        waits && now.isAfter(emergency.reviewBy()),
        emergency.reviewedBy(),
        emergency.reviewedAt(),
        secret.judgement(),
        actions(emergency, waits, caller));
  }

  private static List<ActionView> actions(Emergency emergency, boolean waits, Principal caller) {
    Right review = Right.EMERGENCY_REVIEW;
    if (emergency.openedBy().equals(caller.subject())) {
      return List.of(new ActionView(review.code(), false, Optional.of(SECOND_PERSON)));
    }
    Set<Right> open = waits ? Set.of(review) : Set.of();
    return ActionView.of(caller, new Facts(Set.of(), open), review);
  }

  static String address(UUID id) {
    return "/v1/emergencies/" + id;
  }
}
