package eu.vangnet.tenancy.resolutions;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/**
 * On which keys of the tenant's own two of its people agreed. Whoever rules over the key that wraps
 * the keysets can close the tenant for good, which nobody may do alone. Thread-safe.
 */
@Singleton
public class KeyAgreements {
  private final Clock clock;

  /** Judges by the clock how long an agreement counts. */
  @Inject
  public KeyAgreements(Clock clock) {
    this.clock = clock;
  }

  /**
   * Uses an agreement up, in the caller's transaction.
   *
   * @param key the name of the key at its service
   * @throws ProblemException 409 when no two people agreed on this key, or when that was used or
   *     has expired
   */
  public void use(EntityManager em, String key) {
    Instant now = clock.instant();
    em
        .createQuery(
            "select r from Resolution r where r.kind = ?1 and r.state = ?2 and r.recipient = ?3"
                + " order by r.askedAt, r.id",
            Resolution.class)
        .setParameter(1, ResolutionKind.OWN_KEY.code())
        .setParameter(2, ResolutionState.READY.code())
        .setParameter(3, KeyFingerprint.of(key))
        .getResultList()
        .stream()
        .filter(agreed -> agreed.state(now) == ResolutionState.READY)
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.TRANSITION_REFUSED,
                    "secondPersonNeeded: Ask for a resolution of the kind ownKey that names this"
                        + " key; it can be brought when another person has approved that."))
        .done(now);
  }
}
