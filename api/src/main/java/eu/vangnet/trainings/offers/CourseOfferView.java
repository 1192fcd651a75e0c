package eu.vangnet.trainings.offers;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as its sender sees it. */
@Schema(description = "An offer of an own course to another tenant")
public record CourseOfferView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the offer",
            example =
                "/v1/courses/0190b6f4-0000-7000-8000-000000000011/offers/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 200,
            pattern = "^/v1/courses/[0-9a-f-]{36}/offers/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "To whom it is made",
            example = "nl-arnhem",
            maxLength = 40,
            pattern = "^[a-z]{2}(-[a-z0-9]+)+$",
            required = true)
        String tenant,
    @Schema(
            description =
                "offered, delivered, withdrawing, withdrawn, accepted, rejected or undeliverable;"
                    + " more may come",
            example = "delivered",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "Why it waits or could not be delivered",
            example = "receiverSuspended",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> reason,
    @Schema(
            description = "When it was made",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant offeredAt,
    @Schema(
            description = "When its end became known here",
            format = "date-time",
            example = "2026-03-04T09:30:00Z")
        Optional<Instant> settledAt,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static CourseOfferView of(
      SentOffer offer, String address, Optional<String> reason, List<ActionView> actions) {
    return new CourseOfferView(
        offer.id().toString(),
        address,
        offer.receiver().value(),
        offer.state().code(),
        reason,
        offer.offeredAt(),
        offer.settledAt(),
        actions);
  }
}
