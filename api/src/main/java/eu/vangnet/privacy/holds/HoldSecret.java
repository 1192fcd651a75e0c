package eu.vangnet.privacy.holds;

import java.util.Optional;

/**
 * The words of a hold, as they are sealed.
 *
 * @param reason why the record must stay
 * @param liftingReason why it need not stay any longer
 */
public record HoldSecret(String reason, Optional<String> liftingReason) {
  HoldSecret lifting(String why) {
    return new HoldSecret(reason, Optional.of(why));
  }
}
