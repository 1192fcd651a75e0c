package eu.vangnet.evaluations.instruments;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition with what it asks. */
@Schema(description = "An edition of an instrument with its questions; it is never changed")
public record InstrumentVersionView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the edition",
            example =
                "/v1/instruments/0190b6f4-0000-7000-8000-000000000005/versions/0190b6f4-0000-7000-8000-000000000006",
            maxLength = 160,
            pattern = "^/v1/instruments/[0-9a-f-]{36}/versions/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Number of the edition, from 1 on",
            format = "int32",
            minimum = "1",
            maximum = "100",
            example = "1",
            required = true)
        int edition,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-02T10:00:00Z",
            required = true)
        Instant recordedAt,
    @Schema(description = "What it asks", maxItems = 60, required = true)
        List<Question> questions) {

  /** Copies the questions. */
  public InstrumentVersionView {
    questions = List.copyOf(questions);
  }

  static InstrumentVersionView of(InstrumentVersion version, List<Question> questions) {
    return new InstrumentVersionView(
        version.id().toString(),
        InstrumentVersionLine.address(version),
        version.edition(),
        version.recordedAt(),
        questions);
  }
}
