package eu.vangnet.tenants;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.signature.Ed25519Parameters;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.signature.SignatureConfig;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * Signs in the name of the installation (Ed25519): what must be provable when the tenant it speaks
 * of has no keys any more. Made when first needed; kept in control, sealed with the key of the
 * installation.
 */
final class CertificateKey {

  private static final String PLACE = "certificate key";

  private final ControlDatabase control;
  private final InstallationKey installation;

  CertificateKey(ControlDatabase control, InstallationKey installation) {
    this.control = control;
    this.installation = installation;
    try {
      SignatureConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The cryptographic library does not start", e);
    }
  }

  byte[] sign(byte[] statement) {
    try {
      return keyset()
          .getPrimitive(RegistryConfiguration.get(), PublicKeySign.class)
          .sign(statement);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of certificates does not sign", e);
    }
  }

  boolean isGenuine(byte[] signature, byte[] statement) {
    try {
      keyset()
          .getPublicKeysetHandle()
          .getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class)
          .verify(signature, statement);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** The 32 bytes of RFC 8032, with which anybody checks a signature. */
  @AccessesPartialKey
  byte[] publicKey() {
    try {
      return ((Ed25519PublicKey) keyset().getPublicKeysetHandle().getPrimary().getKey())
          .getPublicKeyBytes()
          .toByteArray();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of certificates has no public half", e);
    }
  }

  private KeysetHandle keyset() throws GeneralSecurityException {
    byte[] sealed = stored().or(this::made).orElseThrow();
    return TinkProtoKeysetFormat.parseKeyset(
        installation.open(sealed, PLACE), InsecureSecretKeyAccess.get());
  }

  private Optional<byte[]> stored() {
    return control.read(
        connection ->
            Sql.one(
                connection,
                "SELECT sealed FROM certificate_key WHERE id = 1",
                row -> row.getBytes(1)));
  }

  /** Of two servers that make one at the same time, the first one's counts. */
  private Optional<byte[]> made() {
    try {
      KeysetHandle fresh =
          KeysetHandle.generateNew(Ed25519Parameters.create(Ed25519Parameters.Variant.NO_PREFIX));
      byte[] sealed =
          installation.seal(
              TinkProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get()), PLACE);
      control.inTransaction(
          connection ->
              Sql.update(
                  connection,
                  "INSERT IGNORE INTO certificate_key (id, sealed) VALUES (1, ?)",
                  sealed));
      return stored();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The cryptographic library makes no key", e);
    }
  }
}
