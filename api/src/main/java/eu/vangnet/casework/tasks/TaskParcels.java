package eu.vangnet.casework.tasks;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.PackedPart;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.ParcelOrigin;
import eu.vangnet.casework.cases.PartSorter;
import eu.vangnet.casework.cases.PartSorter.Item;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.spi.DataCategory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Packs the open tasks of a case for another tenant, keeps those that came from one, and sets a
 * task where a tenant that a case came from tells something of it. Seats are the sender's, so what
 * comes is for the table that the module of the receiver names first.
 */
@Singleton
public class TaskParcels {
  private final CaseTasks tasks;
  private final CaseAccess cases;
  private final Recorder recorder;
  private final Journal journal;

  @Inject
  TaskParcels(CaseTasks tasks, CaseAccess cases, Recorder recorder, Journal journal) {
    this.tasks = tasks;
    this.cases = cases;
    this.recorder = recorder;
    this.journal = journal;
  }

  /**
   * Sorts the tasks of a case that the caller was asked for before. What a timer set the timers of
   * the receiver's module set again. Of tasks that come of an emergency or of a notice nothing
   * tells: they are for few here, and for nobody elsewhere.
   *
   * @param wanted whether tasks shall go at all
   */
  public PackedPart<ParcelTask> pack(
      EntityManager em, UUID caseFile, ParcelChoice choice, boolean wanted, Hearing hearing) {
    PartSorter<ParcelTask> sorter = new PartSorter<>("task", wanted, choice, hearing);
    for (CaseTask task : following(em, caseFile)) {
      TaskSecret secret = tasks.secret(task);
      sorter.add(
          new Item(task.id(), TaskView.address(task.id()), task.classification()),
          () -> against(choice, task, secret),
          number ->
              new ParcelTask(
                  secret.title(),
                  secret.details(),
                  task.dueOn(),
                  ParcelOrigin.of(task.classification(), task.madeAt())));
    }
    return sorter.sorted();
  }

  private List<CaseTask> following(EntityManager em, UUID caseFile) {
    return tasks.of(em, caseFile).stream().filter(CaseTask::mayFollow).toList();
  }

  private static Optional<String> against(ParcelChoice choice, CaseTask task, TaskSecret secret) {
    if (!task.open()) {
      return Optional.of("notOpen");
    }
    return task.timer()
        .map(timer -> "setByTimer")
        .or(() -> choice.naming(secret.title(), secret.details().orElse("")));
  }

  /** Keeps what came, in the transaction that opens the case; what was late is late here too. */
  public void keep(EntityManager em, Arrival arrival, List<ParcelTask> came) {
    for (ParcelTask task : came) {
      ParcelOrigin origin = task.origin();
      CaseTask row =
          row(
              em,
              recorder.identifier(),
              arrival.caseFile(),
              task.dueOn(),
              new CaseTask.Made(origin.author(arrival.sender()), origin.recordedAt()),
              origin.classification());
      row.came();
      tasks.add(em, row, new TaskSecret(task.title(), task.details(), Optional.empty()));
    }
  }

  /**
   * What another tenant tells of a case that came from it.
   *
   * @param sender the tenant
   * @param title what is to be looked at
   * @param details where
   * @param dueOn the last day
   */
  public record Told(String sender, String title, String details, LocalDate dueOn) {}

  /** Sets a task of what another tenant tells; the caller sees to it that it is set once. */
  public void tell(EntityManager em, UUID caseFile, Told told) {
    UUID id = recorder.identifier();
    CaseTask row =
        row(
            em,
            id,
            caseFile,
            told.dueOn(),
            new CaseTask.Made(told.sender(), recorder.now()),
            Classification.ofTenant(DataCategory.ORDINARY));
    row.told();
    tasks.add(em, row, new TaskSecret(told.title(), Optional.of(told.details()), Optional.empty()));
    journal.write(
        em, JournalEntry.done(Right.TASK_SET, ObjectType.TASK, id.toString()).event("taskSet"));
  }

  private CaseTask row(
      EntityManager em,
      UUID id,
      UUID caseFile,
      LocalDate dueOn,
      CaseTask.Made made,
      Classification as) {
    CaseTask.Due due = new CaseTask.Due(dueOn, cases.startOf(dueOn.plusDays(1)));
    return new CaseTask(id, caseFile, cases.firstTable(em, caseFile), due, made, as);
  }
}
