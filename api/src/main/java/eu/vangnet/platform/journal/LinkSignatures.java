package eu.vangnet.platform.journal;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantKeys;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * Signs links with the key of the bound tenant. The hashes of a chain can be computed by anybody;
 * the signatures cannot, so that a chain that was rewritten shows from the first new link on.
 * Thread-safe.
 */
public final class LinkSignatures {
  private static final HexFormat HEX = HexFormat.of();

  private final TenantKeys keys;

  /** Signs with these keys. */
  public LinkSignatures(TenantKeys keys) {
    this.keys = keys;
  }

  /** The link with its signature. */
  public SignedLink sign(JournalLink link, Instant now) {
    Instant sealedAt = now.truncatedTo(ChronoUnit.MICROS);
    byte[] signature = keys.mac(signed(link, sealedAt));
    return new SignedLink(link, sealedAt, HEX.formatHex(signature));
  }

  /** Whether the product signed this link as it stands, its hash taken for granted. */
  public boolean isGenuine(SignedLink found) {
    return !found.signature().isEmpty()
        && keys.macMatches(HEX.parseHex(found.signature()), signed(found.link(), found.sealedAt()));
  }

  /** Whether this link, wherever it stands now, was made for that number. */
  boolean isGenuineAs(SignedLink found, long number) {
    JournalLink link = found.link();
    JournalLink there =
        JournalLink.of(number, link.entry(), link.intact(), link.digest(), link.previous());
    return there.hash().equals(link.hash())
        && isGenuine(new SignedLink(there, found.sealedAt(), found.signature()));
  }

  private static byte[] signed(JournalLink link, Instant sealedAt) {
    return new CanonicalBytes("vangnet.journal.link.signature.1")
        .text(TenantContext.current().value())
        .number(link.number())
        .bytes(HEX.parseHex(link.hash()))
        .number(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt))
        .toBytes();
  }
}
