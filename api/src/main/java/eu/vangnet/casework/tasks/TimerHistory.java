package eu.vangnet.casework.tasks;

import eu.vangnet.casework.cases.RunningTimers.Running;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What timers have set so far, beside those that run now. */
final class TimerHistory {
  private final Map<Key, List<TimerTask>> set;
  private final List<Running> running;
  private final ZoneId calendar;

  /** A timer in a case. */
  private record Key(UUID caseFile, String timer) {}

  /**
   * Looks at both.
   *
   * @param set what timers have set, in the order in which their clocks started
   */
  TimerHistory(List<TimerTask> set, List<Running> running, ZoneId calendar) {
    this.set =
        set.stream().collect(Collectors.groupingBy(task -> new Key(task.caseFile(), task.timer())));
    this.running = running;
    this.calendar = calendar;
  }

  /** The clocks that run and have set no task yet, each from the day on which it started. */
  List<Running> starts() {
    return running.stream().flatMap(timer -> start(timer).stream()).toList();
  }

  /**
   * A clock that started anew, such as that of a case closed a second time, counts as the first
   * time; a repeating one starts again on the day on which its task was done.
   */
  private Optional<Running> start(Running timer) {
    Optional<TimerTask> last = last(timer);
    if (last.isEmpty()) {
      return Optional.of(timer);
    }
    return last.filter(task -> timer.timer().deadline().repeating())
        .flatMap(this::doneOn)
        .map(day -> from(day, timer));
  }

  /** What is set or still to be set, each from the day on which its present round started. */
  List<Running> ahead() {
    return running.stream().flatMap(timer -> ahead(timer).stream()).toList();
  }

  private Optional<Running> ahead(Running timer) {
    return last(timer)
        .filter(TimerTask::open)
        .map(task -> from(task.startedOn(), timer))
        .or(() -> start(timer));
  }

  /** What the timer set last since its clock started. */
  private Optional<TimerTask> last(Running timer) {
    return set.getOrDefault(key(timer), List.of()).stream()
        .filter(task -> !task.startedOn().isBefore(timer.begin()))
        .reduce((earlier, later) -> later);
  }

  private static Running from(LocalDate day, Running timer) {
    return new Running(timer.caseFile(), timer.timer(), day);
  }

  private Optional<LocalDate> doneOn(TimerTask task) {
    return task.endedAt()
        .filter(at -> !task.open())
        .map(at -> at.atZone(calendar).toLocalDate())
        .map(day -> day.isAfter(task.startedOn()) ? day : task.startedOn().plusDays(1));
  }

  /** Open tasks whose timer runs no longer. */
  List<TimerTask> left() {
    Set<Key> now = running.stream().map(TimerHistory::key).collect(Collectors.toSet());
    return set.entrySet().stream()
        .filter(entry -> !now.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .filter(TimerTask::open)
        .toList();
  }

  private static Key key(Running timer) {
    return new Key(timer.caseFile(), timer.timer().code());
  }
}
