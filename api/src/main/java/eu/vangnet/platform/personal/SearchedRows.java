package eu.vangnet.platform.personal;

import eu.vangnet.platform.JsonMapping;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Rows that hang on records, all words of which are read when a person is looked for.
 *
 * @param kinds of the records on which they hang
 * @param entity the rows
 * @param id names a row
 * @param records names the records on which a row hangs; those that are none are passed over
 * @param words all that is sealed in a row, as what JSON-B can write
 */
public record SearchedRows<E>(
    Set<String> kinds,
    Class<E> entity,
    Function<E, UUID> id,
    BiFunction<EntityManager, E, Set<UUID>> records,
    Function<E, Object> words) {

  /** Copies the kinds. */
  public SearchedRows {
    kinds = Set.copyOf(kinds);
  }

  /** Rows of which each says itself on which record of one kind it hangs. */
  public static <E> SearchedRows<E> of(
      String kind,
      Class<E> entity,
      Function<E, UUID> id,
      Function<E, UUID> record,
      Function<E, Object> words) {
    return new SearchedRows<>(
        Set.of(kind), entity, id, (em, row) -> Set.of(record.apply(row)), words);
  }

  /**
   * The records of which a row names the person, or once named the person.
   *
   * @param past the rows that did so before they were changed, by their identifiers
   */
  List<RecordId> naming(EntityManager em, SoughtPerson person, Set<String> past) {
    return EveryRow.judged(
            em,
            entity,
            id,
            row -> Optional.of(row).filter(one -> names(one, person, past)).map(of(em)))
        .stream()
        .flatMap(Set::stream)
        .flatMap(record -> kinds.stream().map(kind -> new RecordId(kind, record)))
        .distinct()
        .toList();
  }

  private Function<E, Set<UUID>> of(EntityManager em) {
    return row -> records.apply(em, row);
  }

  private boolean names(E row, SoughtPerson person, Set<String> past) {
    return past.contains(id.apply(row).toString())
        || person.mentionedIn(JsonMapping.JSON.toJson(words.apply(row)));
  }
}
