package eu.vangnet.platform.retention;

import eu.vangnet.tenants.TenantKind;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * Rows that serve the product itself and are of no use after a while, such as those by which a
 * repeated request is recognised. They are counted when they go, not told one by one. A bean of
 * whoever keeps them; called within a unit of work of the bound tenant. Thread-safe.
 */
public interface Leftovers {

  /** The name in rules, such as {@code idempotencyRecord}. */
  String recordType();

  /** Whether tenants of that kind have such rows at all. */
  default boolean keptBy(TenantKind tenant) {
    return true;
  }

  /** How many are over that moment; counting may stop at {@code atMost}. */
  int count(EntityManager em, Instant until, int atMost);

  /** Takes some away that are over that moment; how many. Zero when none is left. */
  int erase(EntityManager em, Instant until, int atMost);
}
