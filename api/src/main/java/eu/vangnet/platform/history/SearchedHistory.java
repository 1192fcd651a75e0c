package eu.vangnet.platform.history;

import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.PastWords;
import eu.vangnet.platform.personal.SoughtPerson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for a person in what rows were, and in the reasons for which they were changed. Who
 * reported is left out: that leads to the reporter's own record, and never to the signal.
 */
@Singleton
class SearchedHistory implements PastWords {
  private final RecordHistory history;

  @Inject
  SearchedHistory(RecordHistory history) {
    this.history = history;
  }

  @Override
  public Set<String> naming(EntityManager em, SoughtPerson person) {
    return Set.copyOf(
        EveryRow.judged(
            em,
            RecordChange.class,
            RecordChange::id,
            change ->
                Optional.of(change)
                    .filter(one -> words(history.content(one)).anyMatch(person::mentionedIn))
                    .map(RecordChange::objectId)));
  }

  private static Stream<String> words(ChangeContent content) {
    return Stream.concat(
        content.reason().stream(),
        content.fields().stream()
            .filter(field -> !HistoryAnnex.isOfReporter(field))
            .flatMap(field -> Stream.concat(field.before().stream(), field.after().stream())));
  }
}
