package eu.vangnet.trainings.courses;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a course can be changed by a merge patch (RFC 7396). */
@Schema(description = "What of a course can be changed; null removes the description")
public record CourseChange(
    @Schema(
            description = "The name in the catalogue",
            example = "Recognising and talking: first steps for teachers",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> title,
    @Schema(
            description = "What kind of course it is (code list courseKind)",
            example = "basic",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> kind,
    @Schema(
            description = "Whom it is for (code list courseAudience)",
            example = "[\"teachers\"]",
            minItems = 1,
            maxItems = 10,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        List<String> audience,
    @Schema(
            description = "The languages it is given in (ISO 639-1)",
            example = "[\"nl\"]",
            minItems = 1,
            maxItems = 10,
            maxLength = 2,
            pattern = "^[a-z]{2}$")
        List<String> languages,
    @Schema(
            description = "The whole length in hours and minutes (ISO 8601)",
            example = "PT6H30M",
            maxLength = 12,
            pattern = "^PT([0-9]{1,3}H|[0-9]{1,4}M|[0-9]{1,3}H[0-9]{1,2}M)$")
        Optional<String> duration,
    @Schema(
            description = "What it is about",
            example = "What radicalisation is and is not, and how to keep talking.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> description) {

  /** Empty lists where nothing is named. */
  public CourseChange {
    audience = audience == null ? List.of() : List.copyOf(audience);
    languages = languages == null ? List.of() : List.copyOf(languages);
  }

  static CourseChange of(NewCourse sent) {
    return new CourseChange(
        Optional.of(sent.title()),
        Optional.of(sent.kind()),
        sent.audience(),
        sent.languages(),
        Optional.of(sent.duration()),
        sent.description());
  }

  static CourseChange of(CourseContent content) {
    return new CourseChange(
        Optional.of(content.title()),
        Optional.of(content.kind()),
        content.audience(),
        content.languages(),
        Optional.of(content.duration().toString()),
        content.description());
  }
}
