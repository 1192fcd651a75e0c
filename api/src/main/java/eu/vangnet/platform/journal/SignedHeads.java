package eu.vangnet.platform.journal;

import eu.vangnet.tenants.JournalHead;
import eu.vangnet.tenants.JournalHeads;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The heads of the chains, signed with the key of the tenant and kept under the control account,
 * out of reach of the tenant's own account. Works on the bound tenant. Thread-safe.
 */
@Singleton
public class SignedHeads {
  private static final HexFormat HEX = HexFormat.of();

  private final JournalHeads heads;
  private final TenantKeys keys;
  private final Clock clock;

  /** Keeps what it is given. */
  @Inject
  public SignedHeads(JournalHeads heads, TenantKeys keys, Clock clock) {
    this.heads = heads;
    this.keys = keys;
    this.clock = clock;
  }

  /** The head that was signed last. */
  public Optional<JournalHead> find() {
    return heads.find(TenantContext.current());
  }

  /** Signs the link as head; a head never goes back. */
  public void advance(JournalLink link) {
    TenantId tenant = TenantContext.current();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    byte[] signature = keys.mac(signed(tenant, link.number(), link.hash(), now));
    heads.advance(
        tenant, new JournalHead(link.number(), link.hash(), now, HEX.formatHex(signature)));
  }

  /** Whether the product signed this head for the bound tenant. */
  public boolean isGenuine(JournalHead head) {
    byte[] signed = signed(TenantContext.current(), head.number(), head.hash(), head.sealedAt());
    return keys.macMatches(HEX.parseHex(head.signature()), signed);
  }

  private static byte[] signed(TenantId tenant, long number, String hash, Instant at) {
    return new CanonicalBytes("vangnet.journal.head.1")
        .text(tenant.value())
        .number(number)
        .text(hash)
        .number(ChronoUnit.MICROS.between(Instant.EPOCH, at))
        .toBytes();
  }
}
