package eu.vangnet.platform.settings;

import eu.vangnet.platform.settings.Setting.Level;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Which value of a setting holds for a tenant; from the copy of the registry. Thread-safe. */
@Singleton
public class TenantSettings {
  /** Behind the name of a setting in the register, where a country's value is locked. */
  static final String LOCK = ".locked";

  private final Tenants tenants;

  /** Reads the register. */
  @Inject
  public TenantSettings(Tenants tenants) {
    this.tenants = tenants;
  }

  /**
   * What holds.
   *
   * @param level who set it
   * @param locked whether the tenant may not depart from it
   */
  public record Holding(long value, Level level, boolean locked) {}

  /** The value for the bound tenant. */
  public long value(Setting setting) {
    return tenants
        .find(TenantContext.current())
        .map(tenant -> of(tenant, setting).value())
        .orElse(setting.range().usual());
  }

  /** The value for a tenant, and where it comes from. */
  public Holding of(Tenant tenant, Setting setting) {
    Optional<Holding> country = country(tenant, setting);
    Optional<Holding> own =
        stored(tenant, setting)
            .filter(value -> country.filter(Holding::locked).isEmpty())
            .map(value -> new Holding(value, ownLevel(tenant, setting), false));
    return own.or(() -> country)
        .orElseGet(() -> new Holding(setting.range().usual(), Level.PRODUCT, false));
  }

  /** At which level a value stands that is recorded with the tenant itself. */
  public static Level ownLevel(Tenant tenant, Setting setting) {
    if (setting.overriding().contains(Level.OPERATOR)) {
      return Level.OPERATOR;
    }
    return tenant.kind() == TenantKind.NATIONAL_COORDINATOR ? Level.COUNTRY : Level.TENANT;
  }

  /** The co-ordinator's own value holds for all others of its country. */
  private Optional<Holding> country(Tenant tenant, Setting setting) {
    if (!setting.overriding().contains(Level.COUNTRY)) {
      return Optional.empty();
    }
    return tenants.page(Optional.empty(), Integer.MAX_VALUE).stream()
        .filter(other -> isCoordinatorOf(tenant, other))
        .flatMap(
            other ->
                stored(other, setting)
                    .map(value -> new Holding(value, Level.COUNTRY, isLocked(other, setting)))
                    .stream())
        .findFirst();
  }

  private static boolean isCoordinatorOf(Tenant tenant, Tenant other) {
    TenantId own = tenant.id();
    return other.kind() == TenantKind.NATIONAL_COORDINATOR
        && other.status() == TenantStatus.ACTIVE
        && other.country().equals(tenant.country())
        && !other.id().equals(own);
  }

  private static boolean isLocked(Tenant coordinator, Setting setting) {
    return coordinator.settings().containsKey(setting.code() + LOCK);
  }

  private static Optional<Long> stored(Tenant tenant, Setting setting) {
    return Optional.ofNullable(tenant.settings().get(setting.code()))
        .map(Long::valueOf)
        .filter(setting::permits);
  }

  /** Sets a value for a tenant, or for the country of a co-ordinator. */
  public void set(TenantId tenant, Setting setting, long value, boolean locked) {
    tenants.changeSetting(tenant, setting.code(), Long.toString(value));
    if (locked) {
      tenants.changeSetting(tenant, setting.code() + LOCK, "true");
    } else {
      tenants.removeSetting(tenant, setting.code() + LOCK);
    }
  }

  /** What was set before holds again. */
  public void unset(TenantId tenant, Setting setting) {
    tenants.removeSetting(tenant, setting.code());
    tenants.removeSetting(tenant, setting.code() + LOCK);
  }
}
