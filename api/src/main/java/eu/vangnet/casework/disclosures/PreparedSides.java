package eu.vangnet.casework.disclosures;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Which side prepared what was told; kept by whoever keeps the preparations. Thread-safe. */
public interface PreparedSides {

  /**
   * Whether this side prepared it.
   *
   * @param side a partner organisation; empty for the tenant's own people
   * @return false too where that preparation is not there any more
   */
  boolean isOf(EntityManager em, UUID preparation, Optional<String> side);
}
