package eu.vangnet.tenants;

import java.time.Duration;

/** A tenant's keys changed so lately that the next step would come too early; later it does not. */
public final class KeysChangedLately extends RuntimeException {

  private static final long serialVersionUID = 1L;

  KeysChangedLately(Duration wait) {
    super("The keys are to stay as they are for " + wait + " before the next step");
  }
}
