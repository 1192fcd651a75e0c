package eu.vangnet.casework.signals;

import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What whoever tells others of a signal, or of the case from it, has to ask. */
@Singleton
public class SignalTelling {
  /** Shorter words are particles and initials: they would refuse every sentence. */
  private static final int SHORTEST = 3;

  private final Signals signals;
  private final SignalAccess access;
  private final CaseProcedures procedures;

  @Inject
  SignalTelling(Signals signals, SignalAccess access, CaseProcedures procedures) {
    this.signals = signals;
    this.access = access;
    this.procedures = procedures;
  }

  /**
   * Whoever changes something holds the row of the signal until the transaction ends, from before
   * it is judged, so that a weighing at the same time comes before or after. Throws 404 where the
   * caller may not see the signal, 409 where it may not be used now.
   */
  public void require(EntityManager em, UUID signal, Right step) {
    if (!step.reads() && signals.lock(em, signal).isEmpty()) {
      // Asked once, so that a hidden signal costs no other than an absent one.
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    access.require(em, signal, step);
  }

  /** Whether the module of the signal names this rule of law. */
  public boolean knowsLegalBasis(EntityManager em, UUID signal, String code) {
    return signals
        .find(em, signal)
        .flatMap(found -> procedures.installed(found.module(), found.moduleVersion()))
        .filter(procedure -> procedure.knowsLegalBasis(code))
        .isPresent();
  }

  /**
   * Tells of words whether they name the protected source of a signal: any longer word of the name,
   * or a number or an address. A word that the person concerned bears too, such as the name of a
   * family, tells nobody who reported.
   */
  public Predicate<String> sourceNames(EntityManager em, UUID signal) {
    return signals.find(em, signal).map(this::sourceNames).orElse(words -> false);
  }

  /**
   * The same, asked by a caller who may see the signal and know who its source is; of anybody else
   * it says no, for a yes would tell them.
   */
  public Predicate<String> tellsSource(EntityManager em, UUID signal) {
    return Optional.of(signal)
        .filter(asked -> SignalAccess.mayKnowSources())
        .flatMap(asked -> signals.find(em, asked))
        .filter(access::seen)
        .map(this::sourceNames)
        .orElse(words -> false);
  }

  /**
   * Refuses whoever a protected source is protected from, before any words are looked through: of
   * names that the caller writes and tries, each answer would tell whether it is the one.
   *
   * @throws ProblemException 409, the same for all words
   */
  public void requireKnownSource(EntityManager em, UUID signal) {
    signals
        .find(em, signal)
        .filter(found -> signals.secret(found).sourceTerms().isProtected())
        .filter(found -> !(SignalAccess.mayKnowSources() && access.seen(found)))
        .ifPresent(SignalTelling::refuse);
  }

  private static void refuse(Signal hidden) {
    throw new ProblemException(
        ProblemType.CONFLICT,
        "sourceProtected: Who reported is protected; somebody who may know the source tells this.");
  }

  private Predicate<String> sourceNames(Signal signal) {
    SignalSecret secret = signals.secret(signal);
    if (!secret.sourceTerms().isProtected()) {
      return words -> false;
    }
    Set<String> ofPerson =
        secret.person().flatMap(PersonDetails::name).stream()
            .flatMap(SignalTelling::parts)
            .collect(Collectors.toSet());
    Set<String> names =
        secret.reporter().stream()
            .flatMap(SignalTelling::identifying)
            .filter(part -> !ofPerson.contains(part))
            .collect(Collectors.toSet());
    return words -> parts(words).anyMatch(names::contains);
  }

  /** A contact is words too, such as "at home in the evening": only what leads to one person. */
  private static Stream<String> identifying(ReporterDetails who) {
    return Stream.concat(
        who.name().stream().flatMap(SignalTelling::parts),
        who.contact().stream()
            .flatMap(SignalTelling::parts)
            .filter(part -> part.chars().anyMatch(one -> one == '@' || Character.isDigit(one))));
  }

  private static Stream<String> parts(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}@.-]+", -1))
        .map(part -> part.replaceAll("^[.-]+|[.-]+$", ""))
        .filter(part -> part.length() >= SHORTEST);
  }
}
