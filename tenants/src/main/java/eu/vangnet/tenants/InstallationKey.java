package eu.vangnet.tenants;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;

/**
 * The key with which the installation seals what is its own: passwords of database accounts. It is
 * made once and stands in control, wrapped by the master key; it stays when the master key changes,
 * so that running servers keep their passwords.
 */
final class InstallationKey {

  private static final byte[] PLACE = "installation".getBytes(StandardCharsets.UTF_8);

  private final KeysetHandle keyset;
  private final Aead aead;

  private InstallationKey(KeysetHandle keyset) throws GeneralSecurityException {
    this.keyset = keyset;
    this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  /** A key that nobody keeps. */
  static InstallationKey fresh() {
    try {
      AeadConfig.register();
      return new InstallationKey(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The cryptographic library makes no key", e);
    }
  }

  /**
   * The key on record, or a new one put there. To be called by one server at a time.
   *
   * @param control a connection to the control schema
   * @throws KeyUnavailable when the master key cannot be used
   */
  static InstallationKey readOrMake(Connection control, KeyServices services) throws SQLException {
    Optional<WrappedKeyset> stored = stored(control);
    if (stored.isEmpty()) {
      InstallationKey made = fresh();
      WrappedKeyset wrapped = WrappedKeyset.of(made.keyset, services, services.masterKey(), PLACE);
      Sql.update(
          control,
          "INSERT INTO installation_key (id, wrapped_by, wrapped_version, wrapped)"
              + " VALUES (1, ?, ?, ?)",
          wrapped.by(),
          wrapped.version(),
          wrapped.bytes());
      return made;
    }
    try {
      return new InstallationKey(stored.get().open(services, PLACE));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of the installation gives no primitive", e);
    }
  }

  /**
   * Wraps it with the present master key, unless that has been done.
   *
   * @return whether anything was changed
   */
  static boolean rewrap(ControlDatabase control, KeyServices services, String version) {
    WrappedKeyset before = control.read(InstallationKey::stored).orElseThrow();
    if (before.isBy(services.masterKey(), version)) {
      return false;
    }
    WrappedKeyset after =
        WrappedKeyset.of(before.open(services, PLACE), services, services.masterKey(), PLACE);
    return control.inTransaction(
            connection ->
                Sql.update(
                    connection,
                    "UPDATE installation_key SET wrapped_by = ?, wrapped_version = ?, wrapped = ?"
                        + " WHERE id = 1 AND wrapped = ?",
                    after.by(),
                    after.version(),
                    after.bytes(),
                    before.bytes()))
        > 0;
  }

  private static Optional<WrappedKeyset> stored(Connection control) throws SQLException {
    return Sql.one(
        control,
        "SELECT wrapped_by, wrapped_version, wrapped FROM installation_key WHERE id = 1",
        WrappedKeyset::of);
  }

  byte[] seal(byte[] plain, String place) {
    try {
      return aead.encrypt(plain, place.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of the installation does not seal", e);
    }
  }

  byte[] open(byte[] sealed, String place) {
    try {
      return aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new SealBroken(e);
    }
  }

  /**
   * A password that need not be stored, because it follows from the key: HKDF (RFC 5869) with a
   * label of its own, so that it tells nothing about the key or other passwords.
   */
  @AccessesPartialKey
  String derivePassword(String label) {
    try {
      AesGcmKey primary = (AesGcmKey) keyset.getPrimary().getKey();
      byte[] material = primary.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
      byte[] info = ("vangnet password|" + label).getBytes(StandardCharsets.UTF_8);
      byte[] derived = Hkdf.computeHkdf("HMACSHA256", material, new byte[0], info, 32);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of the installation gives no password", e);
    }
  }
}
