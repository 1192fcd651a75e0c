package eu.vangnet.casework.tasks;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import eu.vangnet.platform.personal.WithholdingGround;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tasks hang on the case. */
@Singleton
class TaskAnnex implements RecordAnnex {
  private final CaseTasks tasks;
  private final RecordHistory history;

  @Inject
  TaskAnnex(CaseTasks tasks, RecordHistory history) {
    this.tasks = tasks;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(CaseTask.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of("case", CaseTask.class, CaseTask::id, CaseTask::caseId, tasks::secret));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (CaseTask task : of(em, record)) {
      String name = "tasks." + ++number;
      boolean secret = task.classification().professionalSecret();
      PersonalItems.of(name, tasks.secret(task)).stream()
          .map(item -> item.withheldIf(secret, WithholdingGround.PROFESSIONAL_SECRECY))
          .forEach(items::add);
      items.add(PersonalItem.open(name + ".state", task.state()));
      items.add(PersonalItem.open(name + ".dueOn", task.dueOn().toString()));
    }
    return items;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    of(em, record)
        .forEach(
            task -> {
              history.forget(em, task.id());
              em.remove(task);
            });
  }

  private List<CaseTask> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? tasks.of(em, record.id()) : List.of();
  }
}
