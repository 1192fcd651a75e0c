package eu.vangnet.casework.explanations;

import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharingReason;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an organisation at the table hears something, and by which rule. */
@Schema(description = "Whether an organisation at the table hears it, and by which rule")
public record Hearer(
    @Schema(
            description = "The organisation",
            example = "police-west",
            maxLength = 60,
            required = true)
        String organisation,
    @Schema(description = "Whether it hears it", example = "true", required = true) boolean shown,
    @Schema(
            description =
                "The rule; outsideCircle for what was said at a meeting to which the organisation is"
                    + " not asked, for mentoring in which it has no part, and for a task of a seat"
                    + " that it does not hold",
            example = "agreed",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String reason) {

  /** A meeting to which it is not asked, or mentoring or a task in which it has no part. */
  private static final String OUTSIDE = "outsideCircle";

  static Hearer of(String organisation, SharedItem item, Hearing hears) {
    Optional<String> side = Optional.of(organisation);
    return item.isFor(side)
        ? of(organisation, item.reason(hears, side))
        : new Hearer(organisation, false, OUTSIDE);
  }

  static Hearer of(String organisation, SharingReason reason) {
    return new Hearer(organisation, reason.shows(), reason.code());
  }
}
