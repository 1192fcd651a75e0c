package eu.vangnet.casework.disclosures;

import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Keeps records of its own that were opened from what another tenant told; a bean that implements
 * it is found.
 */
public interface OpenedFromDisclosure {
  /** The other tenant rectified or erased it, so people who work with the records hear of it. */
  void noticed(EntityManager em, ReceivedWord word);

  /** Whether what came with it, or a record that was opened from that, is still kept. */
  boolean isKept(EntityManager em, UUID disclosure);
}
