package eu.vangnet.platform.journal;

import eu.vangnet.tenants.TenantId;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One link of a tenant's chain. Digests are lower-case hexadecimal.
 *
 * @param number 1, 2, 3 and so on, in the order in which entries were committed
 * @param entry the entry that was numbered
 * @param intact whether its MAC held when it was numbered; a broken one is recorded, never dropped
 * @param digest of the entry and its MAC; kept, so that the chain can be checked after an entry's
 *     retention has ended
 * @param previous hash of the link before
 * @param hash over all of the above
 */
public record JournalLink(
    long number, UUID entry, boolean intact, String digest, String previous, String hash) {
  /** The digest of an entry that was gone when its turn came. */
  public static final String NO_ENTRY = "0".repeat(64);

  private static final HexFormat HEX = HexFormat.of();

  /** What the first link of a tenant has as previous hash; differs per tenant. */
  public static String genesis(TenantId tenant) {
    return HEX.formatHex(
        new CanonicalBytes("vangnet.journal.genesis.1").text(tenant.value()).sha256());
  }

  /** The digest of an entry with its MAC. */
  public static String digest(TenantId tenant, SealedRow sealed) {
    return digest(sealed.row().canonical(tenant), sealed.mac());
  }

  /** The digest of an entry in its canonical form with its MAC. */
  static String digest(byte[] canonical, byte[] mac) {
    return HEX.formatHex(
        new CanonicalBytes("vangnet.journal.digest.1").bytes(canonical).bytes(mac).sha256());
  }

  /** The link with the hash that belongs to it. */
  public static JournalLink of(
      long number, UUID entry, boolean intact, String digest, String previous) {
    byte[] hash =
        new CanonicalBytes("vangnet.journal.link.1")
            .bytes(HEX.parseHex(previous))
            .number(number)
            .id(entry)
            .number(intact ? 1 : 0)
            .bytes(HEX.parseHex(digest))
            .sha256();
    return new JournalLink(number, entry, intact, digest, previous, HEX.formatHex(hash));
  }

  /** Whether the hash belongs to the other fields. */
  public boolean holds() {
    return equals(of(number, entry, intact, digest, previous));
  }
}
