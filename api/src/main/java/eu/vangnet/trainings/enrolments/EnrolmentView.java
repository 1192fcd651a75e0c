package eu.vangnet.trainings.enrolments;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enrolment as the caller may see it. */
@Schema(description = "An enrolment")
public record EnrolmentView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the enrolment",
            example =
                "/v1/sessions/0190b6f4-0000-7000-8000-000000000021/enrolments/0190b6f4-0000-7000-8000-000000000031",
            maxLength = 160,
            pattern = "^/v1/sessions/[0-9a-f-]{36}/enrolments/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "enrolled, waiting, withdrawn or cancelled; more may come",
            example = "enrolled",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "When the participant was enrolled",
            format = "date-time",
            example = "2026-11-20T09:30:00Z",
            required = true)
        Instant enrolledAt,
    @Schema(
            description = "When it was withdrawn or cancelled",
            format = "date-time",
            example = "2026-11-25T09:30:00Z")
        Optional<Instant> endedAt,
    @Schema(
            description =
                "The place in the order of arrival, by which those who wait move up; told to those"
                    + " who run sessions",
            format = "int32",
            minimum = "1",
            maximum = "2147483647",
            example = "3")
        Optional<Integer> arrival,
    @Schema(description = "Who takes part", required = true) Participant participant,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static EnrolmentView of(
      Enrolment enrolment, Participant participant, boolean all, List<ActionView> actions) {
    return new EnrolmentView(
        enrolment.id().toString(),
        EnrolmentLine.address(enrolment.sessionId(), enrolment.id()),
        enrolment.state().code(),
        enrolment.enrolledAt(),
        enrolment.endedAt(),
        Optional.of(enrolment.arrival()).filter(told -> all),
        participant,
        actions);
  }
}
