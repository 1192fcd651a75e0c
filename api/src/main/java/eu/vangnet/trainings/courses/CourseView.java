package eu.vangnet.trainings.courses;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course as the caller may see it. */
@Schema(description = "A course")
public record CourseView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the course",
            example = "/v1/courses/0190b6f4-0000-7000-8000-000000000011",
            maxLength = 120,
            pattern = "^/v1/courses/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The name in the catalogue",
            example = "Recognising and talking: first steps for teachers",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String title,
    @Schema(
            description = "draft, published or withdrawn; more may come",
            example = "published",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "When it was written",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant createdAt,
    @Schema(
            description = "When it was published",
            format = "date-time",
            example = "2026-03-03T09:30:00Z")
        Optional<Instant> publishedAt,
    @Schema(
            description = "When it was withdrawn",
            format = "date-time",
            example = "2027-03-03T09:30:00Z")
        Optional<Instant> withdrawnAt,
    @Schema(
            description = "Why it was withdrawn",
            example = "A renewed course takes its place.",
            maxLength = 2000)
        Optional<String> withdrawalReason,
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
        Optional<String> description,
    Optional<CourseOrigin> origin,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static CourseView of(Course course, CourseText text, List<ActionView> actions) {
    return new CourseView(
        course.id().toString(),
        "/v1/courses/" + course.id(),
        text.title(),
        course.state().code(),
        course.createdAt(),
        course.publishedAt(),
        course.withdrawnAt(),
        text.withdrawalReason(),
        course.kind(),
        course.audience(),
        course.languages(),
        course.duration().toString(),
        text.description(),
        course.origin(),
        actions);
  }
}
