package eu.vangnet.platform.journal;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Proves the chain of a tenant or names the first thing that does not hold: MACs of the entries,
 * numbers without gaps, hashes and signatures of the links, the signed head under the other
 * account, what waits for its number. Entries may be written and sealed meanwhile. Thread-safe.
 */
@Singleton
public class JournalVerification {
  private final TenantDatabase database;
  private final TenantKeys keys;
  private final SignedHeads heads;
  private final Set<ChainCheck> checks;

  /** Keeps what it is given. */
  @Inject
  public JournalVerification(TenantDatabase database, TenantKeys keys, SignedHeads heads) {
    this(database, keys, heads, ChainCheck.ALL);
  }

  JournalVerification(
      TenantDatabase database, TenantKeys keys, SignedHeads heads, Set<ChainCheck> checks) {
    this.database = database;
    this.keys = keys;
    this.heads = heads;
    this.checks = checks;
  }

  /** Checks the whole chain of a tenant. */
  public ChainVerdict verify(TenantId tenant) {
    return TenantContext.<ChainVerdict, RuntimeException>call(tenant, () -> verify(Span.all()));
  }

  /** Checks a part of the chain of the bound tenant. */
  public ChainVerdict verify(Span span) {
    TenantId tenant = TenantContext.current();
    ChainReader reader = new ChainReader(database);
    Anchors anchors = new Anchors(heads, span.known());
    return new ChainWalk(
            span,
            tenant,
            reader,
            new LinkJudge(tenant, keys, reader, anchors, checks),
            new UnnumberedEntries(tenant, keys, reader),
            anchors,
            checks)
        .walk();
  }
}
