package eu.vangnet.tenants;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Which keys wrap the keysets: those of a tenant that brought its own, and all when the master key
 * changes. Whatever is killed in between leaves each keyset wrapped by the one key or the other,
 * and doing it again goes on with those that are left. Unwrapped copies stay good. Safe for any
 * number of threads and servers.
 */
public class KeyWrapping {

  private static final System.Logger LOG = System.getLogger(KeyWrapping.class.getName());
  private static final byte[] PROBE = "probe".getBytes(StandardCharsets.UTF_8);

  private final ControlDatabase control;
  private final Registry registry;
  private final Keysets keysets;
  private final KeyServices services;

  /** A keyset in control. */
  private record Place(TenantId tenant, String purpose) {}

  KeyWrapping(ControlDatabase control, Registry registry, Keysets keysets, KeyServices services) {
    this.control = control;
    this.registry = registry;
    this.keysets = keysets;
    this.services = services;
  }

  /** The name of the installation's key. */
  public String masterKey() {
    return services.masterKey();
  }

  /** The key that the tenant brought. */
  public Optional<String> ownKey(TenantId tenant) {
    return registry.latest(tenant).flatMap(entry -> entry.custody().ownKey());
  }

  /**
   * Lets the tenant's own key wrap its keysets from now on, or the installation's again. The new
   * key is tried before anything is changed.
   *
   * @throws KeyUnavailable when the old or the new key cannot be used; all stays as it was
   * @throws UnknownTenant when there is no such tenant
   */
  public void use(TenantId tenant, Optional<String> ownKey) {
    require(tenant);
    keysets.sealing(tenant);
    versionOf(ownKey.orElseGet(services::masterKey));
    registry.change(
        connection ->
            Sql.update(
                connection,
                "INSERT INTO key_custody (tenant, generation, own_key) VALUES (?, 0, ?)"
                    + " ON DUPLICATE KEY UPDATE own_key = ?, generation = generation + 1",
                tenant.value(),
                ownKey.orElse(null),
                ownKey.orElse(null)));
    places(Optional.of(tenant)).forEach(this::rewrap);
  }

  /**
   * Wraps what the present master key does not wrap yet, or not with its present version; the
   * tenants' own keys too where their version is old.
   *
   * @param goOn asked before each keyset; throws to stop
   * @return how many keysets were wrapped anew
   */
  public int renew(Runnable goOn) {
    int changed =
        InstallationKey.rewrap(control, services, versionOf(services.masterKey())) ? 1 : 0;
    for (Place place : places(Optional.empty())) {
      goOn.run();
      changed += rewrapContained(place) ? 1 : 0;
    }
    return changed;
  }

  /** How many keysets another key or another version still wraps than the present master key. */
  public int left() {
    String version = versionOf(services.masterKey());
    return control
        .read(
            connection ->
                Sql.one(
                    connection,
                    "SELECT (SELECT COUNT(*) FROM keysets k LEFT JOIN key_custody c"
                        + " ON c.tenant = k.tenant WHERE (c.own_key IS NULL OR k.purpose = ?)"
                        + " AND NOT (k.wrapped_by = ? AND k.wrapped_version = ?))"
                        + " + (SELECT COUNT(*) FROM installation_key"
                        + " WHERE NOT (wrapped_by = ? AND wrapped_version = ?))",
                    row -> row.getInt(1),
                    Keysets.ADDRESS,
                    services.masterKey(),
                    version,
                    services.masterKey(),
                    version))
        .orElseThrow();
  }

  private void require(TenantId tenant) {
    if (registry.latest(tenant).isEmpty()) {
      throw new UnknownTenant(tenant);
    }
  }

  /** A tenant whose own key is refused keeps nobody else from a new master key. */
  private boolean rewrapContained(Place place) {
    try {
      return rewrap(place);
    } catch (KeyUnavailable refused) {
      if (ownKey(place.tenant()).isEmpty()) {
        throw refused;
      }
      LOG.log(
          System.Logger.Level.WARNING,
          "Keys of {0} stay: {1}",
          place.tenant(),
          refused.getMessage());
      return false;
    }
  }

  private boolean rewrap(Place place) {
    String by = keysets.keyFor(place.tenant(), place.purpose());
    return !keysets.isWrappedBy(place.tenant(), place.purpose(), by, versionOf(by))
        && keysets.rewrap(place.tenant(), place.purpose(), by);
  }

  private List<Place> places(Optional<TenantId> tenant) {
    String some = tenant.isPresent() ? " WHERE tenant = ?" : "";
    Object[] parameters = tenant.map(id -> new Object[] {id.value()}).orElse(new Object[0]);
    return control.read(
        connection ->
            Sql.list(
                connection,
                "SELECT tenant, purpose FROM keysets" + some + " ORDER BY tenant, purpose",
                row -> new Place(TenantId.of(row.getString(1)), row.getString(2)),
                parameters));
  }

  /** Only wrapping something tells which version a service uses now; and that it may be used. */
  private String versionOf(String key) {
    return services.of(key).wrap(PROBE, PROBE).version();
  }
}
