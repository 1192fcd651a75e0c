package eu.vangnet.casework.conferences.calendars;

import eu.vangnet.casework.conferences.ConferenceDiary;
import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What whoever holds a calendar sees of its series, asked anew with each request. */
@Singleton
class CalendarFeed {
  private static final Duration BACK = Duration.ofDays(92);
  private static final int MOST = 500;

  private final Recorder recorder;
  private final IssuedCalendars calendars;
  private final ConferenceDiary diary;

  @Inject
  CalendarFeed(Recorder recorder, IssuedCalendars calendars, ConferenceDiary diary) {
    this.recorder = recorder;
    this.calendars = calendars;
    this.diary = diary;
  }

  /** The dates of the calendar that the capability names; refused like any other once it ended. */
  String of(Capability held) {
    Instant now = recorder.now();
    return recorder.read(
        em -> {
          IssuedCalendar calendar =
              calendars
                  .find(em, held.object())
                  .filter(found -> found.withdrawnAt().isEmpty())
                  .orElseThrow(() -> Capability.refused(held.operation()));
          return CalendarText.of(
              calendar.id(),
              diary.ofSeries(
                  em, calendar.seriesId(), calendar.organisation(), now.minus(BACK), MOST));
        });
  }

  /** The date of one conference; 404 where there is none that the caller may see. */
  String ofConference(UUID conference) {
    return recorder.read(em -> CalendarText.of(conference, List.of(diary.of(em, conference))));
  }
}
