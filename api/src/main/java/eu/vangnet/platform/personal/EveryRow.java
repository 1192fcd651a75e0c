package eu.vangnet.platform.personal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Walks through all rows of an entity, for what cannot be asked of the database: it is sealed. */
public final class EveryRow {
  private static final int AT_ONCE = 500;

  /**
   * Where false, no row is kept: the unit of work would hold all of a tenant to its end. A query
   * that is read-only would not see what the unit of work has not flushed.
   */
  private static final String KEEPS_ROWS = "eclipselink.maintain-cache";

  private EveryRow() {}

  /**
   * What is found in the rows, each of which is judged once, in the order of ids. The rows are not
   * managed; whoever judges changes nothing in them.
   *
   * @param judge says what a row is to the person who is looked for; empty for nothing
   */
  public static <E, T> List<T> judged(
      EntityManager em, Class<E> entity, Function<E, UUID> id, Function<E, Optional<T>> judge) {
    String query =
        "select o from %s o where o.id > ?1 order by o.id".formatted(entity.getSimpleName());
    List<T> found = new ArrayList<>();
    String after = "";
    List<E> rows;
    do {
      rows =
          em.createQuery(query, entity)
              .setHint(KEEPS_ROWS, "false")
              .setParameter(1, after)
              .setMaxResults(AT_ONCE)
              .getResultList();
      rows.forEach(row -> judge.apply(row).ifPresent(found::add));
      after = rows.isEmpty() ? after : id.apply(rows.getLast()).toString();
    } while (rows.size() == AT_ONCE);
    return found;
  }
}
