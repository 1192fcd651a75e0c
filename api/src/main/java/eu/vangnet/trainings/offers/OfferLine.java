package eu.vangnet.trainings.offers;

import eu.vangnet.trainings.courses.CourseContent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer in the list of its receiver. */
@Schema(description = "An offer of another tenant in a list")
public record OfferLine(
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
            example = "received",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "The name of the course",
            example = "Recognising and talking: first steps for teachers",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String title,
    @Schema(
            description = "When it came",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant receivedAt) {

  static OfferLine of(ReceivedOffer offer, CourseContent content) {
    return new OfferLine(
        offer.id().toString(),
        "/v1/offers/" + offer.id(),
        offer.sender().value(),
        offer.state().code(),
        content.title(),
        offer.receivedAt());
  }
}
