package eu.vangnet.casework.persons;

import eu.vangnet.platform.sealing.BlindIndex;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;

/** Finds rows by the codes of the person that they keep, in the fields nameCode and birthCode. */
public final class Candidates {
  /** A class of the index holds some; so many fit only where one name is everybody's. */
  private static final int MOST = 2_000;

  private Candidates() {}

  /**
   * Rows whose codes fit, in the order of their ids; {@link BlindIndex} says why some are wrong.
   */
  public static <T> List<T> of(
      EntityManager em, String entity, Class<T> type, PersonSought sought) {
    List<String> conditions = new ArrayList<>();
    if (!sought.nameCodes().isEmpty()) {
      conditions.add("o.nameCode in :name");
    }
    if (!sought.birthCodes().isEmpty()) {
      conditions.add("o.birthCode in :birth");
    }
    TypedQuery<T> query =
        em.createQuery(
            "select o from "
                + entity
                + " o where "
                + String.join(" and ", conditions)
                + " order by o.id",
            type);
    if (!sought.nameCodes().isEmpty()) {
      query.setParameter("name", sought.nameCodes());
    }
    if (!sought.birthCodes().isEmpty()) {
      query.setParameter("birth", sought.birthCodes());
    }
    return query.setMaxResults(MOST).getResultList();
  }
}
