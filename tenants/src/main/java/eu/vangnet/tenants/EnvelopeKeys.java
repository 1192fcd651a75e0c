package eu.vangnet.tenants;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals what one tenant sends to another: only the receiver opens it, not even the sender. Hybrid
 * encryption (HPKE, RFC 9180) to the receiver's public key, with the whole address as associated
 * data. It keeps a secret and proves no origin: whoever may seal could seal anything. Safe for any
 * number of threads; all methods throw {@link NoTenantBound} without a tenant.
 */
public class EnvelopeKeys {

  /**
   * What stands on an envelope. The parts hold no bar, because bars join them.
   *
   * @param envelope its id
   * @param kind what is inside, as a code
   */
  public record Address(String envelope, TenantId sender, TenantId receiver, String kind) {

    public Address {
      if (envelope.indexOf('|') >= 0 || kind.indexOf('|') >= 0) {
        throw new IllegalArgumentException("A part of an address holds a bar");
      }
    }

    /** All parts as one value, the same on both sides. */
    public byte[] bytes() {
      return String.join("|", envelope, sender.value(), receiver.value(), kind)
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  private final UnwrappedCopies<HybridEncrypt> addressing;
  private final UnwrappedCopies<HybridDecrypt> receiving;

  EnvelopeKeys(
      UnwrappedCopies<HybridEncrypt> addressing, UnwrappedCopies<HybridDecrypt> receiving) {
    this.addressing = addressing;
    this.receiving = receiving;
  }

  /**
   * Sealed to the receiver, in the name of the bound tenant.
   *
   * @throws OtherTenantBound when the bound tenant is not the sender
   * @throws TenantUnavailable when the receiver has no keys
   */
  public byte[] seal(byte[] plain, Address address) {
    requireBound(address.sender());
    return sealed(plain, address);
  }

  /**
   * What was sealed to the bound tenant under other keys, of an installation that it comes from.
   *
   * @throws OtherTenantBound when the bound tenant is not the receiver
   */
  public byte[] sealAnew(byte[] plain, Address address) {
    requireBound(address.receiver());
    return sealed(plain, address);
  }

  private byte[] sealed(byte[] plain, Address address) {
    try {
      return addressing.of(address.receiver()).encrypt(plain, address.bytes());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The receiver's key does not seal", e);
    }
  }

  /**
   * What was sealed to the bound tenant.
   *
   * @throws OtherTenantBound when the bound tenant is not the receiver
   * @throws SealBroken when it was altered, or sealed to another tenant or under another address
   */
  public byte[] open(byte[] sealed, Address address) {
    requireBound(address.receiver());
    try {
      return receiving.of(address.receiver()).decrypt(sealed, address.bytes());
    } catch (GeneralSecurityException e) {
      throw new SealBroken(e);
    }
  }

  private static void requireBound(TenantId tenant) {
    if (!TenantContext.current().equals(tenant)) {
      throw new OtherTenantBound();
    }
  }
}
