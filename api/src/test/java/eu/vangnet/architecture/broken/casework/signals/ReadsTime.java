package eu.vangnet.architecture.broken.casework.signals;

import java.time.LocalDate;

/** The machine's time zone and time. */
final class ReadsTime {
  @SuppressWarnings("JavaTimeDefaultTimeZone")
  LocalDate today() {
    return LocalDate.now();
  }
}
