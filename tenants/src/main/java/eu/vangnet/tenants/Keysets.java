package eu.vangnet.tenants;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.hybrid.PredefinedHybridParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Keysets of tenants in the registry, wrapped by the master key. */
final class Keysets {

  private static final String SEAL = "seal";
  private static final String MAC = "mac";

  /** The private half of a pair: opens what other tenants sealed. */
  private static final String RECEIVE = "receive";

  /**
   * The public half, for those who seal. Wrapped too, though it is no secret: whoever can only
   * write to the database cannot put a key of his own in its place.
   */
  private static final String ADDRESS = "address";

  /** What a tenant's keys do. */
  record Primitives(Aead aead, Mac mac) {}

  private final ControlDatabase control;
  private final MasterKey masterKey;

  Keysets(ControlDatabase control, MasterKey masterKey) {
    this.control = control;
    this.masterKey = masterKey;
    try {
      MacConfig.register();
      HybridConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The cryptographic library does not start", e);
    }
  }

  /** Makes the tenant's keys where they are missing; keys it has stay. */
  void create(TenantId tenant) {
    control.inTransaction(
        connection -> {
          insert(connection, tenant, SEAL, fresh(PredefinedAeadParameters.AES256_GCM));
          insert(connection, tenant, MAC, fresh(PredefinedMacParameters.HMAC_SHA256_256BITTAG));
          insertPair(connection, tenant);
          return tenant;
        });
  }

  /**
   * Adds what a tenant lacks that was made by an earlier version. One without any keys stays
   * without: it is being erased.
   */
  void complete(TenantId tenant) {
    control.inTransaction(
        connection -> {
          if (has(connection, tenant, SEAL)) {
            insertPair(connection, tenant);
          }
          return tenant;
        });
  }

  /** Tenants whose keys were made by an earlier version. */
  Set<TenantId> withoutPair() {
    String sql =
        "SELECT s.tenant FROM keysets s LEFT JOIN keysets a"
            + " ON a.tenant = s.tenant AND a.purpose = ? WHERE s.purpose = ? AND a.tenant IS NULL";
    return Set.copyOf(
        control.read(
            connection ->
                Sql.list(connection, sql, row -> TenantId.of(row.getString(1)), ADDRESS, SEAL)));
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

  /**
   * Opens what was sealed to the tenant.
   *
   * @throws TenantUnavailable when it has no keys
   */
  HybridDecrypt receiving(TenantId tenant) {
    try {
      return unwrapped(tenant, RECEIVE)
          .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
    } catch (GeneralSecurityException e) {
      throw new SealBroken(e);
    }
  }

  /**
   * Seals to the tenant.
   *
   * @throws TenantUnavailable when it has no keys
   */
  HybridEncrypt addressing(TenantId tenant) {
    try {
      return unwrapped(tenant, ADDRESS)
          .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
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

  /** Both halves or none, because one without the other opens nothing. */
  private void insertPair(Connection connection, TenantId tenant) throws SQLException {
    if (has(connection, tenant, ADDRESS)) {
      return;
    }
    KeysetHandle pair = fresh(PredefinedHybridParameters.HPKE_X25519_HKDF_SHA256_AES_128_GCM);
    try {
      insert(connection, tenant, RECEIVE, pair);
      insert(connection, tenant, ADDRESS, pair.getPublicKeysetHandle());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A fresh pair of keys has no public half", e);
    }
  }

  private static KeysetHandle fresh(Parameters kind) {
    try {
      return KeysetHandle.generateNew(kind);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The cryptographic library makes no key", e);
    }
  }

  private static boolean has(Connection connection, TenantId tenant, String purpose)
      throws SQLException {
    return Sql.one(
            connection,
            "SELECT 1 FROM keysets WHERE tenant = ? AND purpose = ?",
            row -> true,
            tenant.value(),
            purpose)
        .isPresent();
  }

  private void insert(Connection connection, TenantId tenant, String purpose, KeysetHandle keyset)
      throws SQLException {
    try {
      byte[] wrapped =
          TinkProtoKeysetFormat.serializeEncryptedKeyset(
              keyset, masterKey.aead(), place(tenant, purpose));
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
