package eu.vangnet.casework.conferences.calendars;

import eu.vangnet.casework.conferences.ConferenceDiary;
import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.tenants.Revocable;
import eu.vangnet.tenants.Revocations;
import eu.vangnet.tenants.TenantContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What whoever holds a calendar sees of its series, asked anew with each request. */
@Singleton
class CalendarFeed {
  private static final Duration BACK = Duration.ofDays(92);
  private static final int MOST = 500;

  private final Recorder recorder;
  private final IssuedCalendars calendars;
  private final ConferenceDiary diary;
  private final Revocations revocations;

  @Inject
  CalendarFeed(
      Recorder recorder,
      IssuedCalendars calendars,
      ConferenceDiary diary,
      Revocations revocations) {
    this.recorder = recorder;
    this.calendars = calendars;
    this.diary = diary;
    this.revocations = revocations;
  }

  /** The dates of the calendar that the capability names; refused like any other once it ended. */
  String of(Capability held) {
    Instant now = recorder.now();
    return recorder.read(
        em -> {
          IssuedCalendar calendar =
              calendars
                  .find(em, held.object())
                  .filter(found -> found.withdrawnAt().isEmpty() && !isRevoked(found.issuedBy()))
                  .orElseThrow(() -> Capability.refused(held.operation()));
          return CalendarText.of(
              calendar.id(),
              diary.ofSeries(
                  em, calendar.seriesId(), calendar.organisation(), now.minus(BACK), MOST));
        });
  }

  /** Who was revoked holds no calendar either; a revocation of before withdrew none. */
  private boolean isRevoked(String subject) {
    return revocations.holdsAny(Set.of(Revocable.subject(TenantContext.current(), subject)));
  }

  /** The date of one conference; 404 where there is none that the caller may see. */
  String ofConference(UUID conference) {
    return recorder.read(em -> CalendarText.of(conference, List.of(diary.of(em, conference))));
  }
}
