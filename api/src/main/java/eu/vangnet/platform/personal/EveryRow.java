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

  private EveryRow() {}

  /**
   * What is found in the rows, each of which is judged once, in the order of ids.
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
              .setParameter(1, after)
              .setMaxResults(AT_ONCE)
              .getResultList();
      rows.forEach(row -> judge.apply(row).ifPresent(found::add));
      after = rows.isEmpty() ? after : id.apply(rows.getLast()).toString();
    } while (rows.size() == AT_ONCE);
    return found;
  }
}
