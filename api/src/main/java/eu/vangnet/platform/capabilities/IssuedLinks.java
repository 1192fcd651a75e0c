package eu.vangnet.platform.capabilities;

import eu.vangnet.tenants.TenantKind;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * What a feature issues that opens something for its holder without a token, as a link for calendar
 * programs does. A token counts no more once its person is revoked; this has to be ended.
 */
public interface IssuedLinks {

  /** Whether tenants of this kind have any. */
  boolean keptBy(TenantKind tenant);

  /** From now on nothing that this person issued opens anything; in the caller's unit of work. */
  void withdrawOf(EntityManager em, String subject, Instant now);
}
