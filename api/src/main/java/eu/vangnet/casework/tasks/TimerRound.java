package eu.vangnet.casework.tasks;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.RunningTimers;
import eu.vangnet.casework.cases.RunningTimers.Running;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes tasks of the timers that run in the cases of the current tenant, and lets lapse those whose
 * timer runs no longer. Twice on one day changes nothing: a timer sets one task for each start of
 * its clock, under the lock of the case, and the table keeps two of them out. Thread-safe.
 */
@Singleton
public class TimerRound {
  private final Recorder recorder;
  private final CaseTasks tasks;
  private final CaseAccess cases;
  private final RunningTimers timers;

  @Inject
  TimerRound(Recorder recorder, CaseTasks tasks, CaseAccess cases, RunningTimers timers) {
    this.recorder = recorder;
    this.tasks = tasks;
    this.cases = cases;
    this.timers = timers;
  }

  /**
   * Something that a round has to do. Each is a transaction of its own.
   *
   * @param caseFile in which case
   * @param work what
   */
  public record Turn(UUID caseFile, Runnable work) {}

  /** What is to do today; tasks are set as soon as the module wants somebody reminded. */
  public List<Turn> due() {
    LocalDate today = cases.today();
    return recorder.read(
        em -> {
          TimerHistory history =
              new TimerHistory(tasks.ofTimers(em), timers.all(em), cases.calendar());
          List<Turn> turns = new ArrayList<>();
          history.starts().stream()
              .filter(start -> !today.isBefore(start.remindedOn()))
              .forEach(start -> turns.add(new Turn(start.caseFile(), () -> set(start))));
          history.left().forEach(task -> turns.add(new Turn(task.caseFile(), () -> lapse(task))));
          return turns;
        });
  }

  private void set(Running start) {
    UUID id = recorder.identifier();
    recorder.change(
        entry(id, "taskSet"),
        em -> {
          if (cases.hold(em, start.caseFile())
              && !tasks.isSet(em, start.caseFile(), start.timer().code(), start.begin())) {
            add(em, id, start);
          }
          return id;
        });
  }

  private void add(EntityManager em, UUID id, Running start) {
    LocalDate day = start.dueOn();
    CaseTask task =
        new CaseTask(
            id,
            start.caseFile(),
            start.timer().owner(),
            new CaseTask.Due(day, cases.startOf(day.plusDays(1))),
            byClock(),
            Classification.ofTenant(DataCategory.ORDINARY));
    task.comesOf(start.timer().code(), start.begin());
    String title = start.timer().label().in(Texts.ENGLISH);
    tasks.add(em, task, new TaskSecret(title, Optional.empty(), Optional.empty()));
  }

  private void lapse(TimerTask left) {
    recorder.change(
        entry(left.id(), "taskLapsed"),
        em -> {
          cases.hold(em, left.caseFile());
          Optional.ofNullable(em.find(CaseTask.class, left.id().toString()))
              .filter(CaseTask::open)
              .ifPresent(task -> task.end(TaskState.LAPSED, byClock()));
          return left.id();
        });
  }

  private CaseTask.Made byClock() {
    return new CaseTask.Made(
        RequestContext.current().principalOrRefuse().subject(), recorder.now());
  }

  private static JournalEntry entry(UUID task, String event) {
    return JournalEntry.done(Right.TASK_SET, ObjectType.TASK, task.toString()).event(event);
  }
}
