package eu.vangnet.trainings.offers;

import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.trainings.courses.CourseContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as its receiver sees it. */
@Schema(description = "A course that another tenant offers")
public record OfferView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the offer",
            example = "/v1/offers/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 120,
            pattern = "^/v1/offers/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Who offers it",
            example = "nl-utrecht",
            maxLength = 40,
            pattern = "^[a-z]{2}(-[a-z0-9]+)+$",
            required = true)
        String sender,
    @Schema(
            description = "received, accepted, rejected or withdrawn; more may come",
            example = "accepted",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(description = "What it teaches", required = true) OfferedCourse content,
    @Schema(
            description = "When it came",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant receivedAt,
    @Schema(
            description = "When it was answered here, or taken back by its sender",
            format = "date-time",
            example = "2026-03-04T09:30:00Z")
        Optional<Instant> decidedAt,
    @Schema(
            description = "Address of the own course that was made from it",
            example = "/v1/courses/0190b6f4-0000-7000-8000-000000000012",
            maxLength = 120,
            pattern = "^/v1/courses/[0-9a-f-]{36}$")
        Optional<String> courseHref,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static OfferView of(ReceivedOffer offer, CourseContent content, List<ActionView> actions) {
    return new OfferView(
        offer.id().toString(),
        "/v1/offers/" + offer.id(),
        offer.sender().value(),
        offer.state().code(),
        OfferedCourse.of(content),
        offer.receivedAt(),
        offer.decidedAt(),
        offer.course().map(course -> "/v1/courses/" + course),
        actions);
  }
}
