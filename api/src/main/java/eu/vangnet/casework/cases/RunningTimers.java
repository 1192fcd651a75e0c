package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.spi.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The clocks of the modules' timers that run in the cases of the current tenant. Thread-safe. */
@Singleton
public class RunningTimers {
  private static final String CLOCKS =
      "select new eu.vangnet.casework.cases.CaseClock(o.id, o.module, o.moduleVersion, o.state,"
          + " o.stateEnteredAt, o.openedAt, o.closedAt, o.storedAt) from CaseFile o"
          + " where o.restrictedAt is null order by o.id";

  private final CaseProcedures procedures;
  private final CaseAges calendar;

  @Inject
  RunningTimers(CaseProcedures procedures, CaseAges calendar) {
    this.procedures = procedures;
    this.calendar = calendar;
  }

  /**
   * A timer whose clock runs in a case.
   *
   * @param begin the day on which the clock started, by the calendar of the tenant
   */
  public record Running(UUID caseFile, Timer timer, LocalDate begin) {

    /** The last day on which it is done in time. */
    public LocalDate dueOn() {
      return begin.plus(timer.period());
    }

    /** From which day on somebody is reminded of it. */
    public LocalDate remindedOn() {
      return begin.plus(timer.deadline().warning().orElse(timer.period()));
    }
  }

  /**
   * All that run, in all cases whose processing is not restricted. Cases under a module version
   * that is not installed now have none; what an earlier system had to do is left to that.
   */
  public List<Running> all(EntityManager em) {
    ZoneId zone = calendar.zone();
    return em.createQuery(CLOCKS, CaseClock.class).getResultList().stream()
        .flatMap(clock -> of(clock, zone))
        .toList();
  }

  private Stream<Running> of(CaseClock clock, ZoneId zone) {
    return procedures.installed(clock.module(), clock.moduleVersion()).stream()
        .flatMap(procedure -> CaseTimers.running(clock, procedure, zone));
  }
}
