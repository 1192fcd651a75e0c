package eu.vangnet.trainings.offers;

import eu.vangnet.trainings.courses.CourseContent;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an offered course teaches: all that crosses between two tenants. */
@Schema(description = "What an offered course teaches; it names nobody")
public record OfferedCourse(
    @Schema(
            description = "The name of the course",
            example = "Recognising and talking: first steps for teachers",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String title,
    @Schema(
            description = "What kind of course it is (code list courseKind)",
            example = "basic",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "Whom it is for (code list courseAudience)",
            example = "[\"teachers\"]",
            minItems = 1,
            maxItems = 10,
            required = true,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        List<String> audience,
    @Schema(
            description = "The languages it is given in (ISO 639-1)",
            example = "[\"nl\"]",
            minItems = 1,
            maxItems = 10,
            required = true,
            maxLength = 2,
            pattern = "^[a-z]{2}$")
        List<String> languages,
    @Schema(
            description = "The whole length in hours and minutes (ISO 8601)",
            example = "PT6H30M",
            maxLength = 12,
            pattern = "^PT([0-9]{1,3}H|[0-9]{1,4}M|[0-9]{1,3}H[0-9]{1,2}M)$",
            required = true)
        String duration,
    @Schema(
            description = "What it is about",
            example = "What radicalisation is and is not, and how to keep talking.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> description) {

  static OfferedCourse of(CourseContent content) {
    return new OfferedCourse(
        content.title(),
        content.kind(),
        content.audience(),
        content.languages(),
        content.duration().toString(),
        content.description());
  }
}
