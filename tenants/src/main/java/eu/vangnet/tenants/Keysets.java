package eu.vangnet.tenants;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.hybrid.PredefinedHybridParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

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
  static final String ADDRESS = "address";

  /** Makes the codes by which equal values are found again. */
  private static final String INDEX = "index";

  /** What a tenant's keys do. */
  record Primitives(Aead aead, Mac mac, PrfSet index) {}

  private final ControlDatabase control;
  private final Registry registry;
  private final KeyServices services;

  Keysets(ControlDatabase control, Registry registry, KeyServices services) {
    this.control = control;
    this.registry = registry;
    this.services = services;
    try {
      MacConfig.register();
      HybridConfig.register();
      PrfConfig.register();
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
          insertLater(connection, tenant);
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
            insertLater(connection, tenant);
          }
          return tenant;
        });
  }

  /** Tenants whose keys were made by an earlier version. */
  Set<TenantId> incomplete() {
    return control.read(connection -> KeysetRows.lacking(connection, SEAL, ADDRESS, INDEX));
  }

  /**
   * Without its keys nothing the tenant sealed can be read any more. Servers that hold unwrapped
   * copies learn of it with the registry.
   */
  void destroy(TenantId tenant) {
    registry.change(
        connection -> {
          raiseGeneration(connection, tenant);
          return KeysetRows.delete(connection, tenant);
        });
  }

  /** In the transaction that changes the keys: whoever sees the one sees the other. */
  static void raiseGeneration(Connection connection, TenantId tenant) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO key_custody (tenant, generation) VALUES (?, 1)"
            + " ON DUPLICATE KEY UPDATE generation = generation + 1",
        tenant.value());
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
          unwrapped(tenant, MAC).getPrimitive(RegistryConfiguration.get(), Mac.class),
          unwrapped(tenant, INDEX).getPrimitive(RegistryConfiguration.get(), PrfSet.class));
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

  private KeysetHandle unwrapped(TenantId tenant, String purpose) {
    return stored(tenant, purpose).open(services, place(tenant, purpose));
  }

  private WrappedKeyset stored(TenantId tenant, String purpose) {
    return control
        .read(connection -> KeysetRows.find(connection, tenant, purpose))
        .orElseThrow(() -> new TenantUnavailable(tenant, "it has no keys"));
  }

  /** The keyset with which the tenant seals. */
  KeysetHandle sealing(TenantId tenant) {
    return unwrapped(tenant, SEAL);
  }

  /**
   * Replaces the keyset with which the tenant seals, for all servers at once.
   *
   * @param change what becomes of the present keyset; the same one leaves all as it is
   * @throws StaleTenant when somebody else replaced it meanwhile
   */
  void changeSealing(TenantId tenant, Instant now, UnaryOperator<KeysetHandle> change) {
    WrappedKeyset before = stored(tenant, SEAL);
    KeysetHandle present = before.open(services, place(tenant, SEAL));
    KeysetHandle wanted = change.apply(present);
    if (wanted == present) {
      return;
    }
    WrappedKeyset after = WrappedKeyset.of(wanted, services, before.by(), place(tenant, SEAL));
    registry.change(
        connection -> {
          if (KeysetRows.replace(connection, tenant, SEAL, before, after) == 0) {
            throw new StaleTenant(tenant);
          }
          raiseGeneration(connection, tenant);
          return Sql.update(
              connection,
              "UPDATE key_custody SET changed_at = ? WHERE tenant = ?",
              now,
              tenant.value());
        });
  }

  /**
   * Wraps one keyset with another key; of two who do it at once one changes nothing.
   *
   * @return whether anything was changed
   */
  boolean rewrap(TenantId tenant, String purpose, String by) {
    WrappedKeyset before = stored(tenant, purpose);
    byte[] place = place(tenant, purpose);
    WrappedKeyset after = WrappedKeyset.of(before.open(services, place), services, by, place);
    return control.inTransaction(
            connection -> KeysetRows.replace(connection, tenant, purpose, before, after))
        > 0;
  }

  boolean isWrappedBy(TenantId tenant, String purpose, String key, String version) {
    return stored(tenant, purpose).isBy(key, version);
  }

  private void insertLater(Connection connection, TenantId tenant) throws SQLException {
    insert(connection, tenant, INDEX, fresh(PredefinedPrfParameters.HMAC_SHA256_PRF));
    insertPair(connection, tenant);
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
    return KeysetRows.find(connection, tenant, purpose).isPresent();
  }

  private void insert(Connection connection, TenantId tenant, String purpose, KeysetHandle keyset)
      throws SQLException {
    if (has(connection, tenant, purpose)) {
      return;
    }
    WrappedKeyset wrapped =
        WrappedKeyset.of(keyset, services, keyFor(tenant, purpose), place(tenant, purpose));
    KeysetRows.insert(connection, tenant, purpose, wrapped);
  }

  /**
   * The key that is to wrap a keyset of the tenant. The public half of the pair stays with the
   * installation, because others seal to it and shall not stop when the tenant's key is refused.
   */
  String keyFor(TenantId tenant, String purpose) {
    return registry
        .custody(tenant)
        .ownKey()
        .filter(own -> !purpose.equals(ADDRESS))
        .orElseGet(services::masterKey);
  }

  private static byte[] place(TenantId tenant, String purpose) {
    return ("keyset|" + tenant + "|" + purpose).getBytes(StandardCharsets.UTF_8);
  }
}
