package eu.vangnet.platform.journal;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What entries of the journal vouch for. Works on the bound tenant. Thread-safe. */
@Singleton
public class JournalEvidence {
  private final TenantKeys keys;

  /** Checks entries with these keys. */
  @Inject
  public JournalEvidence(TenantKeys keys) {
    this.keys = keys;
  }

  /** The evidence of those of these entries that are genuine and vouch for something. */
  public Map<UUID, String> of(EntityManager work, Set<UUID> entries) {
    TenantId tenant = TenantContext.current();
    Map<UUID, String> evidence = new HashMap<>();
    for (SealedRow entry : read(work, List.copyOf(entries))) {
      if (keys.macMatches(entry.mac(), entry.row().canonical(tenant))) {
        entry.row().act().evidence().ifPresent(mac -> evidence.put(entry.row().id(), mac));
      }
    }
    return evidence;
  }

  /** Whether an entry, genuine or not, tells this event of this object. */
  public boolean tells(EntityManager work, String objectId, String eventType) {
    try {
      return JournalRows.has(TenantDatabase.connection(work), objectId, eventType);
    } catch (SQLException failure) {
      throw new JournalFailure("entries could not be read", failure);
    }
  }

  private static List<SealedRow> read(EntityManager work, List<UUID> entries) {
    try {
      return JournalRows.find(TenantDatabase.connection(work), entries);
    } catch (SQLException failure) {
      throw new JournalFailure("entries could not be read", failure);
    }
  }
}
