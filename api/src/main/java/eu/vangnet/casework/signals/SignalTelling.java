package eu.vangnet.casework.signals;

import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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
   * Whoever changes something holds the row of the signal until the transaction ends. Throws 404
   * where the caller may not see the signal, 409 where it may not be used now.
   */
  public void require(EntityManager em, UUID signal, Right step) {
    Signal found = access.require(em, signal, step);
    if (!step.reads()) {
      em.lock(found, LockModeType.PESSIMISTIC_WRITE);
    }
  }

  /** Whether the module of the signal names this rule of law. */
  public boolean knowsLegalBasis(EntityManager em, UUID signal, String code) {
    return signals
        .find(em, signal)
        .flatMap(found -> procedures.installed(found.module(), found.moduleVersion()))
        .filter(procedure -> procedure.knowsLegalBasis(code))
        .isPresent();
  }

  /** Whether words name the protected source of a signal: any longer word of name or contact. */
  public boolean namesSource(EntityManager em, UUID signal, String words) {
    return signals.find(em, signal).filter(found -> namesSource(found, words)).isPresent();
  }

  private boolean namesSource(Signal signal, String words) {
    SignalSecret secret = signals.secret(signal);
    List<String> said = parts(words).toList();
    return secret.sourceTerms().isProtected()
        && secret.reporter().stream()
            .flatMap(who -> Stream.of(who.name(), who.contact()))
            .flatMap(Optional::stream)
            .flatMap(SignalTelling::parts)
            .anyMatch(said::contains);
  }

  private static Stream<String> parts(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}@.-]+", -1))
        .map(part -> part.replaceAll("^[.-]+|[.-]+$", ""))
        .filter(part -> part.length() >= SHORTEST);
  }
}
