package eu.vangnet.casework.cases;

import eu.vangnet.spi.State;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Under which version of its module each open case runs. Restricted cases count as well: their
 * rules change, and nothing is decided about them.
 */
@Singleton
public class CaseVersions {

  /** How many open cases stand in each state under that version. */
  public Map<String, Long> states(EntityManager em, String module, String version) {
    return counted(
        em.createQuery(
                "select c.state, count(c) from CaseFile c where c.module = ?1"
                    + " and c.moduleVersion = ?2 and c.closedAt is null group by c.state",
                Object[].class)
            .setParameter(1, module)
            .setParameter(2, version)
            .getResultList());
  }

  /** How many open cases run under each version. */
  public Map<String, Long> versions(EntityManager em, String module) {
    return counted(
        em.createQuery(
                "select c.moduleVersion, count(c) from CaseFile c where c.module = ?1"
                    + " and c.closedAt is null group by c.moduleVersion",
                Object[].class)
            .setParameter(1, module)
            .getResultList());
  }

  private static Map<String, Long> counted(List<Object[]> rows) {
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> (String) row[0],
                row -> ((Number) row[1]).longValue(),
                Long::sum,
                TreeMap::new));
  }

  /**
   * Brings the open cases of one version over to another, in the caller's transaction.
   *
   * @param successor the state of the later version that follows on a state of the earlier one
   * @return the cases by the state in which each stood, in the order of their ids
   */
  public Map<String, List<UUID>> bringOver(
      EntityManager em, String module, String from, String to, Function<String, State> successor) {
    List<CaseFile> open =
        em.createQuery(
                "select c from CaseFile c where c.module = ?1 and c.moduleVersion = ?2"
                    + " and c.closedAt is null order by c.id",
                CaseFile.class)
            .setParameter(1, module)
            .setParameter(2, from)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    Map<String, List<UUID>> before =
        open.stream()
            .collect(
                Collectors.groupingBy(
                    CaseFile::state,
                    TreeMap::new,
                    Collectors.mapping(CaseFile::id, Collectors.toList())));
    open.forEach(file -> file.follow(to, successor.apply(file.state())));
    return before;
  }
}
