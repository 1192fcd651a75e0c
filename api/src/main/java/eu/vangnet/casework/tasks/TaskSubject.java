package eu.vangnet.casework.tasks;

import eu.vangnet.platform.oversight.SubjectReferences;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A task is about the person whom its case is about. */
@Singleton
class TaskSubject implements SubjectReferences {
  private final CaseTasks tasks;

  @Inject
  TaskSubject(CaseTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public Set<UUID> sameSubject(EntityManager em, UUID id) {
    Set<UUID> same = new HashSet<>();
    tasks.of(em, id).forEach(task -> same.add(task.id()));
    CaseTask task = em.find(CaseTask.class, id.toString());
    if (task != null) {
      same.addAll(Set.of(task.id(), task.caseId()));
    }
    return same;
  }
}
