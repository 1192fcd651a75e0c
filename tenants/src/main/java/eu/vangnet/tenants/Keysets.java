package eu.vangnet.tenants;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;

/** Keysets of tenants in the registry, wrapped by the master key. */
final class Keysets {

  private static final String SEAL = "seal";
  private static final String MAC = "mac";

  /** What a tenant's keys do. */
  record Primitives(Aead aead, Mac mac) {}

  private final ControlDatabase control;
  private final MasterKey masterKey;

  Keysets(ControlDatabase control, MasterKey masterKey) {
    this.control = control;
    this.masterKey = masterKey;
    try {
      MacConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The cryptographic library does not start", e);
    }
  }

  /** Makes the tenant's keys where they are missing; keys it has stay. */
  void create(TenantId tenant) {
    control.inTransaction(
        connection -> {
          insert(connection, tenant, SEAL, PredefinedAeadParameters.AES256_GCM);
          insert(connection, tenant, MAC, PredefinedMacParameters.HMAC_SHA256_256BITTAG);
          return tenant;
        });
  }

  /** Without its keys nothing the tenant sealed can be read any more, in no backup either. */
  void destroy(TenantId tenant) {
    control.inTransaction(
        connection ->
            Sql.update(connection, "DELETE FROM keysets WHERE tenant = ?", tenant.value()));
  }

  /**
   * The tenant's keys, unwrapped.
   *
   * @throws TenantUnavailable when it has none
   */
  Primitives load(TenantId tenant) {
    try {
      return new Primitives(
          unwrapped(tenant, SEAL).getPrimitive(RegistryConfiguration.get(), Aead.class),
          unwrapped(tenant, MAC).getPrimitive(RegistryConfiguration.get(), Mac.class));
    } catch (GeneralSecurityException e) {
      throw new SealBroken(e);
    }
  }

  private KeysetHandle unwrapped(TenantId tenant, String purpose) throws GeneralSecurityException {
    byte[] wrapped =
        control
            .read(
                connection ->
                    Sql.one(
                        connection,
                        "SELECT wrapped FROM keysets WHERE tenant = ? AND purpose = ?",
                        row -> row.getBytes(1),
                        tenant.value(),
                        purpose))
            .orElseThrow(() -> new TenantUnavailable(tenant, "it has no keys"));
    return TinkProtoKeysetFormat.parseEncryptedKeyset(
        wrapped, masterKey.aead(), place(tenant, purpose));
  }

  private void insert(Connection connection, TenantId tenant, String purpose, Parameters kind)
      throws SQLException {
    try {
      byte[] wrapped =
          TinkProtoKeysetFormat.serializeEncryptedKeyset(
              KeysetHandle.generateNew(kind), masterKey.aead(), place(tenant, purpose));
      Sql.update(
          connection,
          "INSERT INTO keysets (tenant, purpose, wrapped) VALUES (?, ?, ?)"
              + " ON DUPLICATE KEY UPDATE tenant = tenant",
          tenant.value(),
          purpose,
          wrapped);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The master key does not wrap", e);
    }
  }

  private static byte[] place(TenantId tenant, String purpose) {
    return ("keyset|" + tenant + "|" + purpose).getBytes(StandardCharsets.UTF_8);
  }
}
