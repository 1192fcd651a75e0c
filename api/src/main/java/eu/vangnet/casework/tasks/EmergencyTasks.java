package eu.vangnet.casework.tasks;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.spi.DataCategory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The tasks that come of a hidden case being opened in an emergency: whoever answers for the case
 * looks at it, and a second person judges it. Those who judge see them although the case stays
 * hidden from them; the words say nothing of it. Thread-safe.
 */
@Singleton
public class EmergencyTasks {
  private final Recorder recorder;
  private final CaseTasks tasks;
  private final CaseAccess cases;

  @Inject
  EmergencyTasks(Recorder recorder, CaseTasks tasks, CaseAccess cases) {
    this.recorder = recorder;
    this.tasks = tasks;
    this.cases = cases;
  }

  /**
   * That a case was opened.
   *
   * @param address where it stands why, and is judged
   * @param by who opened it
   */
  public record Opened(UUID caseFile, String address, String by, Instant at) {}

  /** Sets both tasks; the judgement is late from the given moment on. */
  public void set(EntityManager em, Opened opened, Instant reviewBy) {
    LocalDate tomorrow = cases.today().plusDays(1);
    add(
        em,
        opened,
        CaseTask.OF_EMERGENCY,
        new CaseTask.Due(tomorrow, cases.startOf(tomorrow.plusDays(1))),
        "Look at why a hidden case was opened in an emergency");
    add(
        em,
        opened,
        CaseTask.OF_REVIEW,
        new CaseTask.Due(LocalDate.ofInstant(reviewBy, cases.calendar()), reviewBy),
        "Judge whether an emergency justified opening a hidden case");
  }

  private void add(EntityManager em, Opened opened, String source, CaseTask.Due due, String title) {
    CaseTask task =
        new CaseTask(
            recorder.identifier(),
            opened.caseFile(),
            cases.answerable(em, opened.caseFile()),
            due,
            new CaseTask.Made(opened.by(), opened.at()),
            Classification.ofTenant(DataCategory.ORDINARY));
    task.comesOf(source);
    tasks.add(em, task, new TaskSecret(title, Optional.of(opened.address()), Optional.empty()));
  }

  /** The judgement was given. */
  public void judged(EntityManager em, Opened opened, String by, Instant now) {
    tasks.of(em, opened.caseFile()).stream()
        .filter(CaseTask::open)
        .filter(task -> task.source().equals(CaseTask.OF_REVIEW))
        .filter(task -> tasks.secret(task).details().equals(Optional.of(opened.address())))
        .forEach(
            task -> {
              task.end(TaskState.DONE, new CaseTask.Made(by, now));
              tasks.reseal(task, tasks.secret(task).doneWith("It was judged."));
            });
  }
}
