package eu.vangnet.tenants;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;

/**
 * Seals and signs with the keys of the bound tenant. A sealed value opens only for that tenant, at
 * the place it was sealed for; whatever copies it elsewhere copies noise. Safe for any number of
 * threads; every method throws {@link NoTenantBound} without a tenant.
 */
public class TenantKeys {

  /** Keys kept unwrapped at once: a few kilobytes each. */
  static final int REMEMBERED = 1_000;

  /** An erased tenant's keys leave the memory of the other servers at the latest after this. */
  static final Duration FORGOTTEN = Duration.ofMinutes(10);

  /**
   * Where a sealed value stands. The parts hold no bar, because bars join them.
   *
   * @param row the row's key as text
   */
  public record Place(String table, String row, String column) {

    public Place {
      if (table.indexOf('|') >= 0 || row.indexOf('|') >= 0 || column.indexOf('|') >= 0) {
        throw new IllegalArgumentException("A part of a place holds a bar");
      }
    }

    byte[] of(TenantId tenant) {
      return String.join("|", tenant.value(), table, row, column).getBytes(StandardCharsets.UTF_8);
    }
  }

  private final Keysets keysets;
  private final Cache<TenantId, Keysets.Primitives> unwrapped =
      Caffeine.newBuilder()
          .maximumSize(REMEMBERED)
          .expireAfterWrite(FORGOTTEN)
          .executor(Runnable::run)
          .build();

  TenantKeys(Keysets keysets) {
    this.keysets = keysets;
  }

  /** The value under seal: AES-256-GCM with the tenant and the place as associated data. */
  public byte[] seal(byte[] plain, Place place) {
    TenantId tenant = TenantContext.current();
    try {
      return keys(tenant).aead().encrypt(plain, place.of(tenant));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The tenant's key does not seal", e);
    }
  }

  /**
   * The value that was sealed.
   *
   * @throws SealBroken when it was altered, or sealed for another place or tenant
   */
  public byte[] open(byte[] sealed, Place place) {
    TenantId tenant = TenantContext.current();
    try {
      return keys(tenant).aead().decrypt(sealed, place.of(tenant));
    } catch (GeneralSecurityException e) {
      throw new SealBroken(e);
    }
  }

  /** A signature only this tenant's key makes: HMAC-SHA-256. */
  public byte[] mac(byte[] data) {
    try {
      return keys(TenantContext.current()).mac().computeMac(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The tenant's key does not sign", e);
    }
  }

  /** Whether the signature is the one this tenant's key makes; compared in constant time. */
  public boolean macMatches(byte[] mac, byte[] data) {
    try {
      keys(TenantContext.current()).mac().verifyMac(mac, data);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  void forget(TenantId tenant) {
    unwrapped.invalidate(tenant);
  }

  private Keysets.Primitives keys(TenantId tenant) {
    return unwrapped.get(tenant, keysets::load);
  }
}
