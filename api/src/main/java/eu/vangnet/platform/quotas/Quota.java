package eu.vangnet.platform.quotas;

import eu.vangnet.platform.settings.Setting;
import jakarta.persistence.EntityManager;

/**
 * Something that a tenant may hold so much of. Implemented by the feature as a bean; thread-safe.
 */
public interface Quota {

  /** The setting that holds the limit; its code names the quota. */
  Setting limit();

  /** How much of it the tenant holds, in the transaction that is given. */
  long used(EntityManager em);
}
