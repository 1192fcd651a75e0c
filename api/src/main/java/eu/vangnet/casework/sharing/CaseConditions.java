package eu.vangnet.casework.sharing;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/**
 * Whether the conditions of agreements hold in cases; asked only where an agreement has any. Kept
 * by whoever records them, one question to the database each.
 */
public interface CaseConditions {

  /** Those of the cases in which the person's consent to sharing stands. */
  Set<UUID> consented(EntityManager em, Set<UUID> cases);

  /** Those of the cases in which the organisation was briefed. */
  Set<UUID> briefed(EntityManager em, Set<UUID> cases, String organisation);
}
