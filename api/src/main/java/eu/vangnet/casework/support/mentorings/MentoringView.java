package eu.vangnet.casework.support.mentorings;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.security.Right;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement on mentoring. */
@Schema(description = "An agreement on mentoring")
public record MentoringView(
    @Schema(
            description = "Identifier",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003",
            required = true)
        String id,
    @Schema(
            description = "Address of the agreement",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/mentorings/0190b6f4-0000-7000-8000-00000000000e",
            maxLength = 200,
            pattern = "^/v1/cases/[0-9a-f-]{36}/mentorings/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description =
                "Identifier of the mentor; absent where it came with the case from another tenant",
            example = "0190b6f4-0000-7000-8000-00000000000d",
            format = "uuid")
        Optional<String> mentor,
    @Schema(
            description = "proposed, agreed or ended; more may come",
            example = "proposed",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String state,
    @Schema(
            description =
                "What mentor and client agree to work on, in words; absent for a mentor of another"
                    + " organisation where the agreement is marked as not, or no more, for others",
            example = "To find a way to talk with his father.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> aims,
    @Schema(description = "From when", example = "2026-03-09", format = "date", required = true)
        LocalDate startsOn,
    @Schema(description = "Until when", example = "2026-12-01", format = "date")
        Optional<LocalDate> endsOn,
    @Schema(description = "When the mentor signed", example = "2026-03-09", format = "date")
        Optional<LocalDate> mentorSignedOn,
    @Schema(
            description = "When the client or a guardian signed",
            example = "2026-03-09",
            format = "date")
        Optional<LocalDate> clientSignedOn,
    @Schema(
            description = "The agreement whose mentor was changed",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003")
        Optional<String> replaces,
    @Schema(
            description = "Why it ended; absent for the mentor, whom it may be about",
            example = "What they agreed on is reached.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> endReason,
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
  public MentoringView {
    actions = actions == null ? List.of() : List.copyOf(actions);
  }

  static MentoringView of(Mentoring mentoring, MentoringContent content) {
    Classification classification = mentoring.classification();
    return new MentoringView(
        mentoring.id().toString(),
        address(mentoring.caseId(), mentoring.id()),
        mentoring.mentorId().map(UUID::toString),
        mentoring.state(),
        Optional.of(content.aims()),
        mentoring.startsOn(),
        mentoring.endsOn(),
        content.mentorSignedOn(),
        content.clientSignedOn(),
        mentoring.replaces(),
        content.endReason(),
        classification.category().code(),
        classification.professionalSecret(),
        classification.sharedUntil(),
        classification.organisation(),
        mentoring.recordedBy(),
        mentoring.recordedAt(),
        actions(mentoring));
  }

  /**
   * The same for who is the mentor and no more.
   *
   * @param hearsAims whether the marks of the agreement let this mentor hear what it says
   */
  MentoringView forMentor(boolean hearsAims) {
    return new MentoringView(
        id,
        href,
        mentor,
        state,
        aims.filter(heard -> hearsAims),
        startsOn,
        endsOn,
        mentorSignedOn,
        clientSignedOn,
        replaces,
        Optional.empty(),
        dataCategory,
        professionalSecret,
        sharedUntil,
        source,
        recordedBy,
        recordedAt,
        actions);
  }

  private static List<ActionView> actions(Mentoring mentoring) {
    return OwnPeople.actions(
        mentoring.ended() ? Set.of() : Set.of(Right.MENTORING_ARRANGE, Right.MENTORING_REPORT),
        Right.MENTORING_ARRANGE,
        Right.MENTORING_REPORT);
  }

  static String address(UUID caseFile, UUID id) {
    return "/v1/cases/" + caseFile + "/mentorings/" + id;
  }
}
