package eu.vangnet.privacy.holds;

import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hold as its readers see it. */
@Schema(description = "A legal hold")
public record HoldView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the hold",
            example = "/v1/holds/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/holds/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The sort of record",
            example = "case",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String recordType,
    @Schema(description = "Identifier of the record", format = "uuid", required = true)
        String record,
    @Schema(
            description = "What it rests on; more may come",
            example = "legalClaim",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String basis,
    @Schema(
            description = "The reason in words",
            example = "An appeal is pending.",
            maxLength = 2000,
            required = true)
        String reason,
    @Schema(
            description = "placed, liftingAsked or lifted; more may come",
            example = "placed",
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        String state,
    @Schema(description = "Whether the record must stay now", example = "true", required = true)
        boolean holds,
    @Schema(
            description = "Pseudonymous subject of who placed it",
            example = "demo-privacyofficer",
            maxLength = 255,
            required = true)
        String placedBy,
    @Schema(
            description = "When it was placed",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant placedAt,
    @Schema(
            description = "When it ends by itself",
            format = "date-time",
            example = "2027-06-30T00:00:00Z")
        Optional<Instant> until,
    @Schema(
            description = "Why it is to be lifted",
            example = "The appeal was withdrawn.",
            maxLength = 2000)
        Optional<String> liftingReason,
    @Schema(
            description = "Pseudonymous subject of who asked to lift it",
            example = "demo-privacyofficer",
            maxLength = 255)
        Optional<String> liftingAskedBy,
    @Schema(
            description = "Pseudonymous subject of the second person",
            example = "demo-casechair",
            maxLength = 255)
        Optional<String> liftedBy,
    @Schema(
            description = "When it was lifted",
            format = "date-time",
            example = "2026-09-01T10:00:00Z")
        Optional<Instant> liftedAt,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  /** Reason code where the same person may not do it. */
  static final String SECOND_PERSON = "secondPersonNeeded";

  static HoldView of(LegalHold hold, HoldSecret secret, Instant now, Principal caller) {
    return new HoldView(
        hold.id().toString(),
        "/v1/holds/" + hold.id(),
        hold.record().kind(),
        hold.record().id().toString(),
        hold.basis(),
        secret.reason(),
        hold.state().code(),
        hold.holds(now),
        hold.placedBy(),
        hold.placedAt(),
        hold.until(),
        secret.liftingReason(),
        hold.liftingAskedBy(),
        hold.liftedBy(),
        hold.liftedAt(),
        actions(hold, caller));
  }

  private static List<ActionView> actions(LegalHold hold, Principal caller) {
    if (hold.state() == HoldState.LIFTING_ASKED
        && hold.liftingAskedBy().filter(caller.subject()::equals).isPresent()) {
      return List.of(new ActionView(Right.HOLD_LIFT.code(), false, Optional.of(SECOND_PERSON)));
    }
    Set<Right> open = hold.state() == HoldState.LIFTED ? Set.of() : Set.of(Right.HOLD_LIFT);
    return ActionView.of(caller, new Facts(Set.of(), open), Right.HOLD_LIFT);
  }
}
