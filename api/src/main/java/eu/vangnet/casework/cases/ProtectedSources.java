package eu.vangnet.casework.cases;

import eu.vangnet.casework.signals.SignalTelling;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Keeps the name of a protected source out of the words of its case: of what is written down there,
 * said at conferences and told to others. It refuses those who may know who the source is. To
 * anybody else a refusal would tell who it is, and they do not have the name from here.
 * Thread-safe.
 */
@Singleton
public class ProtectedSources {
  private final SignalTelling signals;

  @Inject
  ProtectedSources(SignalTelling signals) {
    this.signals = signals;
  }

  /**
   * Looks through words about a case.
   *
   * @param words by the pointer to where they stand in what was sent
   * @throws ProblemException 400 naming each place at which the source is named
   */
  public void require(EntityManager em, UUID caseFile, Map<String, String> words) {
    Optional.ofNullable(em.find(CaseFile.class, caseFile.toString()))
        .ifPresent(file -> requireOfSignal(em, UUID.fromString(file.signalId()), words));
  }

  /**
   * Looks through words about a signal.
   *
   * @param words by the pointer to where they stand in what was sent
   * @throws ProblemException 400 naming each place at which the source is named
   */
  public void requireOfSignal(EntityManager em, UUID signal, Map<String, String> words) {
    if (words.isEmpty()) {
      return;
    }
    Predicate<String> tells = signals.tellsSource(em, signal);
    List<Violation> violations =
        words.entrySet().stream()
            .filter(one -> tells.test(one.getValue()))
            .map(Map.Entry::getKey)
            .sorted()
            .map(ProtectedSources::named)
            .toList();
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }

  /** The refusal of words at one place. */
  public static Violation named(String pointer) {
    return Violation.body(
        pointer,
        "protectedSource",
        "must not name who reported: this source is protected; say it without the name");
  }
}
