package eu.vangnet.casework.cases;

import eu.vangnet.casework.cases.RunningTimers.Running;
import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.spi.CoreEvent;
import eu.vangnet.spi.Trigger;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Works out what is due next from the module's timers and from what was done already; days are
 * those of the tenant's calendar.
 */
@Singleton
class CaseTimers {
  private final CaseAges calendar;
  private final Instance<TimersAhead> done;

  @Inject
  CaseTimers(CaseAges calendar, @Any Instance<TimersAhead> done) {
    this.calendar = calendar;
    this.done = done;
  }

  List<TimerView> of(EntityManager em, CaseFile file, CaseProcedure procedure) {
    LocalDate today = calendar.today();
    return ahead(em, file, procedure, today).stream()
        .map(timer -> TimerView.of(timer, today))
        .sorted(Comparator.comparing(TimerView::dueDate).thenComparing(TimerView::code))
        .toList();
  }

  /** Before somebody is reminded for the first time nothing can have been done. */
  private List<Running> ahead(
      EntityManager em, CaseFile file, CaseProcedure procedure, LocalDate today) {
    ZoneId zone = calendar.zone();
    List<Running> running = running(CaseClock.of(file), procedure, zone).toList();
    if (running.stream().allMatch(timer -> today.isBefore(timer.remindedOn()))) {
      return running;
    }
    return done.stream()
        .map(known -> known.of(em, file.id(), running, zone))
        .findFirst()
        .orElse(running);
  }

  /** The timers whose clock runs, each from its first start, but for what was over before. */
  static Stream<Running> running(CaseClock clock, CaseProcedure procedure, ZoneId zone) {
    return procedure.timers().stream()
        .flatMap(
            timer ->
                begin(clock, timer.trigger()).stream()
                    .map(begin -> begin.atZone(zone).toLocalDate())
                    .map(begin -> new Running(clock.caseFile(), timer, begin)))
        .filter(timer -> !overBefore(timer, clock, zone));
  }

  /** What followed once on a closing, and was due before the case was brought in here. */
  private static boolean overBefore(Running timer, CaseClock clock, ZoneId zone) {
    return clock.closedAt().isPresent()
        && !timer.timer().deadline().repeating()
        && clock
            .storedAt()
            .filter(at -> timer.dueOn().isBefore(at.atZone(zone).toLocalDate()))
            .isPresent();
  }

  private static Optional<Instant> begin(CaseClock file, Trigger trigger) {
    if (trigger.kind() == Trigger.Kind.STATE) {
      return file.state().equals(trigger.code())
          ? Optional.of(file.stateEnteredAt())
          : Optional.empty();
    }
    if (trigger.code().equals(CoreEvent.CASE_CLOSED.code())) {
      return file.closedAt();
    }
    boolean running =
        trigger.code().equals(CoreEvent.CASE_OPENED.code()) && file.closedAt().isEmpty();
    return running ? Optional.of(file.openedAt()) : Optional.empty();
  }
}
