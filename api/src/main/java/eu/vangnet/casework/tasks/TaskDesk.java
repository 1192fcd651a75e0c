package eu.vangnet.casework.tasks;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.CaseListAccess;
import eu.vangnet.casework.cases.FormsOnRecord;
import eu.vangnet.casework.cases.ProtectedSources;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.HeardCases;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.RequestContext;
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
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sets tasks and shows them; each method is one transaction of the current tenant. */
@Singleton
class TaskDesk {
  private final Recorder recorder;
  private final CaseTasks tasks;
  private final CaseAccess cases;
  private final CaseListAccess lists;
  private final ProtectedSources sources;
  private final FormsOnRecord forms;

  @Inject
  TaskDesk(
      Recorder recorder,
      CaseTasks tasks,
      CaseAccess cases,
      CaseListAccess lists,
      ProtectedSources sources,
      FormsOnRecord forms) {
    this.recorder = recorder;
    this.tasks = tasks;
    this.cases = cases;
    this.lists = lists;
    this.sources = sources;
    this.forms = forms;
  }

  /** Sets a task. */
  Made set(UUID caseFile, NewTask sent, CreationKey key) {
    Instant now = recorder.now();
    return recorder.make(
        key,
        TaskView::address,
        id -> entry(Right.TASK_SET, id, "taskSet"),
        (em, id) -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.TASK_SET);
          if (!cases.knowsBody(em, caseFile, sent.owner())) {
            throw ProblemException.invalid(
                Violation.body("/owner", "code", "must be a seat or a table of the module"));
          }
          sources.require(em, caseFile, sent.words());
          CaseTask.Made made = new CaseTask.Made(caller().subject(), now);
          Classification as = sent.brought().by(hearing, now);
          tasks.add(
              em,
              new CaseTask(id, caseFile, sent.owner(), due(sent.dueOn()), made, as),
              sent.secret());
        });
  }

  /** From the day after on it is late. */
  private CaseTask.Due due(LocalDate day) {
    return new CaseTask.Due(day, cases.startOf(day.plusDays(1)));
  }

  /** A page of the tasks that the caller may see. */
  Page<TaskView> page(PageRequest request) {
    Instant now = recorder.now();
    return recorder.read(
        em -> {
          HeardCases heard = lists.heard(em, () -> tasks.cases(em, caller(), now));
          return tasks.page(em, request, caller(), now, heard).map(task -> view(task, now));
        });
  }

  /** A task; 404 where there is none to see. */
  TaskView view(UUID id) {
    Instant now = recorder.now();
    return recorder.read(em -> view(require(em, id, Right.TASK_READ, now), now));
  }

  /** Says that a task is done. */
  Made complete(UUID id, TaskCompletion sent, Optional<String> ifMatch, CreationKey key) {
    Instant now = recorder.now();
    return recorder.make(
        key,
        made -> TaskView.address(id),
        made -> entry(Right.TASK_DO, id, "taskDone"),
        (em, made) -> {
          CaseTask task = require(em, id, Right.TASK_DO, now);
          EntityTags.require(ifMatch, view(task, now));
          if (!task.open()) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED, "notInThisState: The task is not open any more.");
          }
          requireSecondPerson(task);
          requireForm(em, task);
          sources.require(em, task.caseId(), Map.of("/note", sent.note()));
          task.end(TaskState.DONE, new CaseTask.Made(caller().subject(), now));
          tasks.reseal(task, tasks.secret(task).doneWith(sent.note()));
        });
  }

  private static void requireSecondPerson(CaseTask task) {
    if (task.source().equals(CaseTask.OF_REVIEW)) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED, "judgeIt: The task is done by judging the emergency.");
    }
    if (task.isForJudges() && task.madeBy().equals(caller().subject())) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED,
          "secondPersonNeeded: Who opened a case does not look at that; a second person does.");
    }
  }

  /** What a timer sets under the name of a form is done by filling in that form. */
  private void requireForm(EntityManager em, CaseTask task) {
    task.timer()
        .filter(form -> forms.has(em, task.caseId(), form))
        .filter(form -> !isFilled(em, task, form))
        .ifPresent(
            form -> {
              throw new ProblemException(
                  ProblemType.TRANSITION_REFUSED,
                  "formMissing: This is done with the form "
                      + form
                      + " of the case's module, filled in under /v1/cases/"
                      + task.caseId()
                      + "/forms since the task was set.");
            });
  }

  private boolean isFilled(EntityManager em, CaseTask task, String form) {
    Instant since = cases.startOf(task.madeAt().atZone(cases.calendar()).toLocalDate());
    return Optional.ofNullable(forms.written(em, task.caseId()).get(form))
        .filter(at -> !at.isBefore(since))
        .isPresent();
  }

  private CaseTask require(EntityManager em, UUID id, Right right, Instant now) {
    CaseTask task =
        tasks
            .find(em, id, caller(), now)
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    if (!task.isForJudges()
        && !cases.hearing(em, task.caseId(), right).shows(task.classification())) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    return task;
  }

  private TaskView view(CaseTask task, Instant now) {
    return TaskView.of(task, tasks.secret(task), now);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }

  private static JournalEntry entry(Right right, UUID task, String event) {
    return JournalEntry.done(right, ObjectType.TASK, task.toString()).event(event);
  }
}
