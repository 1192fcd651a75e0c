package eu.vangnet.platform.oversight;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks which objects stand in one row, for {@link SubjectReferences}. */
public final class SubjectPairs {
  private SubjectPairs() {}

  /**
   * The identifiers of all rows that the query finds.
   *
   * @param query selects two identifiers of each row, either of which may be absent; its only
   *     parameter is the list of those that are asked for
   */
  public static Set<UUID> of(EntityManager em, String query, Set<UUID> ids) {
    return em.createQuery(query, Object[].class)
        .setParameter(1, ids.stream().map(UUID::toString).toList())
        .getResultStream()
        .flatMap(Arrays::stream)
        .filter(Objects::nonNull)
        .map(id -> UUID.fromString(id.toString()))
        .collect(Collectors.toSet());
  }
}
