package eu.vangnet.casework.tasks;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharedItems;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tasks, as the explanation of a case names them: to a partner those of its own seats. What comes
 * of an emergency is for those who judge it, which no rule on sharing explains.
 */
@Singleton
class SharedTasks implements SharedItems {
  private final CaseAccess cases;
  private final CaseTasks tasks;

  @Inject
  SharedTasks(CaseAccess cases, CaseTasks tasks) {
    this.cases = cases;
    this.tasks = tasks;
  }

  @Override
  public List<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing, int atMost) {
    if (!cases.reads(em, caseFile, Right.TASK_READ)) {
      return List.of();
    }
    Map<String, Set<String>> holders = holders(em, caseFile);
    return tasks.of(em, caseFile).stream()
        .filter(task -> !task.isForJudges())
        .sorted(Comparator.comparing(CaseTask::madeAt).reversed())
        .map(task -> item(task, holders.getOrDefault(task.owner(), Set.of())))
        .filter(item -> item.isFor(hearing.side()) && hearing.shows(item.classification()))
        .limit(atMost)
        .toList();
  }

  private static SharedItem item(CaseTask task, Set<String> holders) {
    return new SharedItem("task", TaskView.address(task.id()), task.classification())
        .among(holders, Optional.empty());
  }

  /** Which organisations hold each seat now. */
  private static Map<String, Set<String>> holders(EntityManager em, UUID caseFile) {
    return em
        .createQuery(
            "select s.seat, s.organisation from CaseSeat s"
                + " where s.caseId = ?1 and s.endedAt is null",
            Object[].class)
        .setParameter(1, caseFile.toString())
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
  }
}
