package eu.vangnet.tenants;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals and signs with the keys of the bound tenant. A sealed value opens only for that tenant, at
 * the place it was sealed for; whatever copies it elsewhere copies noise. Safe for any number of
 * threads; every method throws {@link NoTenantBound} without a tenant.
 */
public class TenantKeys {

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

  private final Registry registry;
  private final Keysets keysets;
  private final KeyCopies copies;

  TenantKeys(Registry registry, Keysets keysets, KeyCopies copies) {
    this.registry = registry;
    this.keysets = keysets;
    this.copies = copies;
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

  /**
   * A number that only this tenant's index key makes of the data: HMAC-SHA-256 as a pseudo-random
   * function, the same for the same data for as long as the tenant lives. Its first bits are as
   * random as all of them.
   */
  public int indexNumber(byte[] data) {
    try {
      byte[] first = keys(TenantContext.current()).index().computePrimary(data, Integer.BYTES);
      return ByteBuffer.wrap(first).getInt();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The tenant's index key makes no number", e);
    }
  }

  /**
   * Destroys all keys of a tenant that is closing: what it sealed is noise from then on, here and
   * in every backup of its schema. Unwrapped copies leave this server at once and the others when
   * they next look at the registry, two seconds later where anybody asks anything and ten minutes
   * at most. Doing it again changes nothing. Needs no bound tenant.
   *
   * @throws UnknownTenant when there is no such tenant
   * @throws IllegalTransition unless the tenant is closing, so that nobody loses a key by mistake
   */
  public void destroy(TenantId tenant) {
    TenantStatus status =
        registry.latest(tenant).orElseThrow(() -> new UnknownTenant(tenant)).tenant().status();
    if (status != TenantStatus.CLOSING) {
      throw new IllegalTransition(status, TenantStatus.ERASED);
    }
    keysets.destroy(tenant);
    copies.forget(tenant);
  }

  private Keysets.Primitives keys(TenantId tenant) {
    return copies.sealing().of(tenant);
  }
}
