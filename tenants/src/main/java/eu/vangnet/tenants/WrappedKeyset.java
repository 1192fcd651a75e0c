package eu.vangnet.tenants;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A keyset as it stands in control.
 *
 * @param by the name of the key that wraps it
 * @param version of that key
 */
record WrappedKeyset(String by, String version, byte[] bytes) {

  /** From a row with the columns wrapped_by, wrapped_version and wrapped. */
  static WrappedKeyset of(ResultSet row) throws SQLException {
    return new WrappedKeyset(
        row.getString("wrapped_by"), row.getString("wrapped_version"), row.getBytes("wrapped"));
  }

  /**
   * Wraps a keyset.
   *
   * @throws KeyUnavailable when the key cannot be used
   */
  static WrappedKeyset of(KeysetHandle keyset, KeyServices services, String by, byte[] place) {
    Envelope envelope = new Envelope(services.of(by), "");
    try {
      byte[] bytes = TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, envelope, place);
      return new WrappedKeyset(by, envelope.version.get(), bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A keyset cannot be wrapped", e);
    }
  }

  /**
   * The keyset.
   *
   * @throws KeyUnavailable when the key cannot be used
   */
  KeysetHandle open(KeyServices services, byte[] place) {
    try {
      return TinkProtoKeysetFormat.parseEncryptedKeyset(
          bytes, new Envelope(services.of(by), version), place);
    } catch (GeneralSecurityException e) {
      throw new SealBroken(e);
    }
  }

  boolean isBy(String key, String keyVersion) {
    return by.equals(key) && version.equals(keyVersion);
  }

  /** Lets the library, which knows primitives only, wrap and unwrap at a service. */
  private static final class Envelope implements Aead {

    private final KeyService service;
    private final AtomicReference<String> version;

    Envelope(KeyService service, String version) {
      this.service = service;
      this.version = new AtomicReference<>(version);
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] place) {
      KeyService.Wrapped wrapped = service.wrap(plain, place);
      version.set(wrapped.version());
      return wrapped.bytes();
    }

    @Override
    public byte[] decrypt(byte[] bytes, byte[] place) {
      return service.unwrap(new KeyService.Wrapped(version.get(), bytes), place);
    }
  }
}
