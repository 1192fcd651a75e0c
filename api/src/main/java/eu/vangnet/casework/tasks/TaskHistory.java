package eu.vangnet.casework.tasks;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.history.LowerRows;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What became of the tasks of a case is part of its history. */
@Singleton
class TaskHistory implements LowerRows {
  private final CaseTasks tasks;
  private final CaseAccess cases;
  private final Recorder recorder;

  @Inject
  TaskHistory(CaseTasks tasks, CaseAccess cases, Recorder recorder) {
    this.tasks = tasks;
    this.cases = cases;
    this.recorder = recorder;
  }

  @Override
  public String part() {
    return "task";
  }

  @Override
  public Right reads() {
    return Right.TASK_READ;
  }

  @Override
  public List<UUID> under(EntityManager em, RecordId record) {
    if (!record.kind().equals("case")) {
      return List.of();
    }
    Principal caller = RequestContext.current().principalOrRefuse();
    Hearing hearing = cases.hearing(em, record.id(), Right.CASE_READ);
    return tasks.shown(em, record.id(), caller, recorder.now()).stream()
        .filter(task -> task.isForJudges() || hearing.shows(task.classification()))
        .map(CaseTask::id)
        .toList();
  }
}
