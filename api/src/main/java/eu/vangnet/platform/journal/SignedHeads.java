package eu.vangnet.platform.journal;

import eu.vangnet.tenants.JournalHead;
import eu.vangnet.tenants.JournalHeads;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The heads of the chains, signed with the key of the tenant and kept under the control account,
 * out of reach of the tenant's own account. Works on the bound tenant. Thread-safe.
 */
@Singleton
public class SignedHeads {
  private static final HexFormat HEX = HexFormat.of();

  /** How long the first head of a chain may take; a server that died before it is started again. */
  private static final Duration FIRST_HEAD = Duration.ofMinutes(15);

  private final JournalHeads heads;
  private final TenantKeys keys;
  private final Clock clock;
  private final Map<TenantId, JournalHead> newest = new ConcurrentHashMap<>();

  /** Keeps what it is given. */
  @Inject
  public SignedHeads(JournalHeads heads, TenantKeys keys, Clock clock) {
    this.heads = heads;
    this.keys = keys;
    this.clock = clock;
  }

  /** The head that was signed last, as it is stored. */
  public Optional<JournalHead> find() {
    Optional<JournalHead> found = heads.find(TenantContext.current());
    found.filter(this::isGenuine).ifPresent(this::remember);
    return found;
  }

  /**
   * The newest genuine head that this server has seen. Whoever puts back a whole database, chain
   * and head, does not reach the memory of the servers that run.
   */
  Optional<JournalHead> seen() {
    return Optional.ofNullable(newest.get(TenantContext.current()));
  }

  /** Whether a chain that begins with this link should have a head by now. */
  boolean isOverdue(SignedLink first) {
    return first.sealedAt().isBefore(clock.instant().minus(FIRST_HEAD));
  }

  /** Whether the stored head is older than one that this server has seen, or gone. */
  public boolean wentBack() {
    Optional<JournalHead> before = seen();
    return before.isPresent()
        && find().filter(head -> head.number() >= before.get().number()).isEmpty();
  }

  /** Nothing more is known of an erased tenant. */
  public void forget(TenantId tenant) {
    newest.remove(tenant);
  }

  private void remember(JournalHead head) {
    newest.merge(
        TenantContext.current(),
        head,
        (before, now) -> now.number() > before.number() ? now : before);
  }

  /** Signs the link as head; a head never goes back. */
  public void advance(JournalLink link) {
    TenantId tenant = TenantContext.current();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    byte[] signature = keys.mac(signed(tenant, link.number(), link.hash(), now));
    JournalHead head = new JournalHead(link.number(), link.hash(), now, HEX.formatHex(signature));
    heads.advance(tenant, head);
    remember(head);
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
