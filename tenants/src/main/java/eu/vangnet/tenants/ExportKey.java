package eu.vangnet.tenants;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Base64;
import java.util.Optional;

/**
 * The pair of keys with which a tenant receives its export: X25519 keys in their raw 32 bytes, as
 * base64url without padding. The tenant makes it and keeps the private half; we get the public one.
 */
public final class ExportKey {

  private static final int LENGTH = 32;
  private static final HpkeParameters PARAMETERS = parameters();

  private ExportKey() {}

  /** A fresh private key. */
  public static String fresh() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(X25519.generatePrivateKey());
  }

  /**
   * The public half of a private key.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static String publicOf(String privateKey) {
    try {
      byte[] open = X25519.publicFromPrivate(bytes(privateKey).orElseThrow(ExportKey::none));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(open);
    } catch (InvalidKeyException e) {
      throw none();
    }
  }

  /** Whether a text is in the form of a key. */
  public static boolean isKey(String text) {
    return bytes(text).isPresent();
  }

  static byte[] encrypt(String publicKey, byte[] plain, byte[] info)
      throws GeneralSecurityException {
    HpkePublicKey key = open(bytes(publicKey).orElseThrow(ExportKey::none));
    return only(key)
        .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
        .encrypt(plain, info);
  }

  @AccessesPartialKey
  static byte[] decrypt(String privateKey, byte[] sealed, byte[] info)
      throws GeneralSecurityException {
    byte[] secret = bytes(privateKey).orElseThrow(ExportKey::none);
    HpkePrivateKey key =
        HpkePrivateKey.create(
            open(X25519.publicFromPrivate(secret)),
            SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()));
    return only(key)
        .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
        .decrypt(sealed, info);
  }

  @AccessesPartialKey
  private static HpkePublicKey open(byte[] key) throws GeneralSecurityException {
    return HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(key), null);
  }

  private static KeysetHandle only(Key key) throws GeneralSecurityException {
    HybridConfig.register();
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
        .build();
  }

  private static Optional<byte[]> bytes(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text.strip()))
          .filter(key -> key.length == LENGTH);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static IllegalArgumentException none() {
    return new IllegalArgumentException("A key is 32 bytes in base64url, without padding");
  }

  /** As RFC 9180 writes it, without any prefix of a library: every HPKE opens it. */
  private static HpkeParameters parameters() {
    try {
      return HpkeParameters.builder()
          .setVariant(HpkeParameters.Variant.NO_PREFIX)
          .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
          .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
          .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
          .build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The cryptographic library lacks HPKE", e);
    }
  }
}
