package eu.vangnet.casework.conferences.calendars;

import eu.vangnet.casework.conferences.series.SeriesTable;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.capabilities.Capabilities;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Issues calendars and withdraws them; each method is one transaction of the current tenant. */
@Singleton
class CalendarDesk {
  private static final Duration LONGEST = Duration.ofDays(366);

  private final Recorder recorder;
  private final SeriesTable series;
  private final IssuedCalendars calendars;
  private final Capabilities capabilities;

  @Inject
  CalendarDesk(
      Recorder recorder, SeriesTable series, IssuedCalendars calendars, Capabilities capabilities) {
    this.recorder = recorder;
    this.series = series;
    this.calendars = calendars;
    this.capabilities = capabilities;
  }

  /** What was made, and what opens it where this very request made it. */
  record Issue(Made made, Optional<String> capability) {}

  /**
   * Issues a calendar. A repeated request learns that it was issued, and gets nothing to open it.
   */
  Issue issue(UUID of, NewCalendar sent, CreationKey key) {
    List<String> shown = new ArrayList<>();
    Made made =
        recorder.make(
            Identifiers.random(),
            key,
            id -> CalendarView.address(of, id),
            id -> entry(of, "calendarIssued"),
            (em, id) -> {
              series.require(em, of);
              Instant until = expiry(sent);
              IssuedCalendar.Issued issued =
                  new IssuedCalendar.Issued(caller().subject(), recorder.now(), until);
              em.persist(new IssuedCalendar(id, of, organisation(sent), issued));
              shown.add(
                  capabilities.issue(
                      CapabilityOperation.CALENDAR_READ, id, Identifiers.random(), until));
            });
    return new Issue(made, shown.stream().findFirst());
  }

  private static Optional<String> organisation(NewCalendar sent) {
    Optional<String> own = caller().organisation();
    if (own.isPresent()
        && sent.organisation().filter(named -> !own.get().equals(named)).isPresent()) {
      throw ProblemException.invalid(
          Violation.body("/organisation", "notOwn", "must be the caller's own"));
    }
    return own.or(sent::organisation);
  }

  /** In whole seconds, as capabilities count them. */
  private Instant expiry(NewCalendar sent) {
    Instant now = recorder.now();
    Instant latest = now.plus(LONGEST);
    Instant wanted = sent.expiresAt().orElse(latest);
    if (wanted.isAfter(latest) || !wanted.isAfter(now)) {
      throw ProblemException.invalid(
          Violation.body("/expiresAt", "range", "must lie ahead, within a year"));
    }
    return Instant.ofEpochSecond(wanted.getEpochSecond());
  }

  /** A page of the calendars of a series, those that ended too. */
  Page<CalendarView> page(UUID of, PageRequest request) {
    return recorder.read(
        em -> {
          series.require(em, of);
          return calendars
              .page(em, request, of, caller().organisation())
              .map(one -> CalendarView.of(one, Optional.empty()));
        });
  }

  /** A calendar, with what opens it where that is known. */
  CalendarView view(UUID of, UUID id, Optional<String> capability) {
    return recorder.read(em -> CalendarView.of(require(em, of, id), capability));
  }

  /** Withdraws a calendar; withdrawing it again changes nothing. */
  void withdraw(UUID of, UUID id, Optional<String> ifMatch) {
    recorder.change(
        entry(of, "calendarWithdrawn"),
        em -> {
          IssuedCalendar found = require(em, of, id);
          EntityTags.require(ifMatch, CalendarView.of(found, Optional.empty()));
          if (found.withdrawnAt().isEmpty()) {
            found.withdraw(recorder.now());
          }
          return found;
        });
  }

  private IssuedCalendar require(EntityManager em, UUID of, UUID id) {
    series.require(em, of);
    Optional<String> own = caller().organisation();
    return calendars
        .find(em, id)
        .filter(found -> found.seriesId().equals(of))
        .filter(found -> own.isEmpty() || found.organisation().equals(own))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }

  private static JournalEntry entry(UUID series, String event) {
    return JournalEntry.done(Right.CALENDAR_ISSUE, ObjectType.CONFERENCE, series.toString())
        .event(event);
  }
}
