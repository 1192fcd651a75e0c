package eu.vangnet.privacy.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * Until when a request is answered: one month from the day of receipt, and two further months where
 * it was extended (GDPR article 12(3)), by the calendar of the tenant. A month that has no such day
 * ends on its last one. Free days at the end are not added, though the law allows it (Regulation
 * 1182/71, article 3(4)): they differ per country, and earlier is never wrong.
 *
 * @param zone of the tenant
 */
record RequestClock(ZoneId zone) {
  private static final Period MONTH = Period.ofMonths(1);
  private static final Period EXTENDED = Period.ofMonths(3);

  /** The last day on which the answer is in time. */
  LocalDate dueOn(Instant receivedAt, boolean extended) {
    return receivedAt.atZone(zone).toLocalDate().plus(extended ? EXTENDED : MONTH);
  }

  /** The first moment in which it is late. */
  Instant lateFrom(LocalDate dueOn) {
    return dueOn.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
