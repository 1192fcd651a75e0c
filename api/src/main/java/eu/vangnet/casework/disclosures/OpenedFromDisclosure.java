package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.personal.RecordId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps records of its own that were opened from what another tenant told; a bean that implements
 * it is found.
 */
public interface OpenedFromDisclosure {
  /** The other tenant says something of it, so people who work with the records hear of that. */
  void noticed(EntityManager em, ReceivedWord word);

  /**
   * Restricts a record that was opened from what came, or lifts that: people have answered that
   * they do as the other tenant did. They were asked for their right before.
   *
   * @param word what the other tenant said
   * @param since from when; empty lifts it
   * @return whether there is such a record
   */
  boolean restrict(EntityManager em, ReceivedWord word, Optional<Instant> since);

  /** Whether what came with it, or a record that was opened from that, is still kept. */
  boolean isKept(EntityManager em, UUID disclosure);

  /** The record by which it came, where there is one. */
  Optional<RecordId> cameWith(EntityManager em, UUID disclosure);
}
