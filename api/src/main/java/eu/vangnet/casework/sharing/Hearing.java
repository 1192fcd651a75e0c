package eu.vangnet.casework.sharing;

import eu.vangnet.security.Principal;
import eu.vangnet.spi.DataCategory;
import java.time.Instant;

/**
 * What one caller may hear of one case at one moment. Made for a request and thrown away with it,
 * so that whatever ends counts at the next request.
 */
public final class Hearing {
  private final Principal caller;
  private final Instant now;

  /** Of a caller who may see the case itself. */
  public Hearing(Principal caller, Instant now) {
    this.caller = caller;
    this.now = now;
  }

  /** Whether this item is shown; an item that is not shown is told apart from none by nobody. */
  public boolean shows(Classification item) {
    if (item.organisation().equals(caller.organisation())) {
      return true;
    }
    if (item.professionalSecret()
        || item.sharedUntil().filter(end -> !end.isAfter(now)).isPresent()) {
      return false;
    }
    return caller.organisation().isEmpty() || item.category() == DataCategory.ORDINARY;
  }
}
