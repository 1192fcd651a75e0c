package eu.vangnet.architecture.broken.casework.signals;

import java.util.Date;

/** The machine's time, in the old form. */
final class MakesDate {
  @SuppressWarnings("JavaUtilDate")
  Date now() {
    return new Date();
  }
}
