package eu.vangnet.tenancy.settings;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.platform.settings.Setting.Level;
import eu.vangnet.platform.settings.TenantSettings;
import eu.vangnet.platform.settings.TenantSettings.Holding;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;

/** Reads and sets settings, of the own tenant and, for the operator, of others. */
@Singleton
class SettingDesk {
  static final String OWN = "/v1/settings/";

  private final TenantSettings settings;
  private final Tenants tenants;
  private final Recorder recorder;

  @Inject
  SettingDesk(TenantSettings settings, Tenants tenants, Recorder recorder) {
    this.settings = settings;
    this.tenants = tenants;
    this.recorder = recorder;
  }

  /** The caller's own tenant. */
  Tenant own() {
    return tenants
        .find(RequestContext.current().principalOrRefuse().tenant())
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /**
   * A tenant that the operator sets something for; to anybody else there is the own one only.
   *
   * @throws ProblemException 404 where there is none
   */
  Tenant other(String id) {
    Tenant own = own();
    return TenantId.parse(id)
        .filter(known -> own.kind() == TenantKind.OPERATOR || known.equals(own.id()))
        .flatMap(tenants::find)
        .filter(tenant -> tenant.status() != TenantStatus.ERASED)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /** All settings as they hold for a tenant. */
  SettingList list(Tenant tenant, String base) {
    return new SettingList(
        Arrays.stream(Setting.values())
            .map(setting -> SettingView.of(setting, settings.of(tenant, setting), base))
            .toList(),
        base.substring(0, base.length() - 1));
  }

  /** One setting; 404 where there is none of that name. */
  SettingView view(Tenant tenant, String name, String base) {
    Setting setting = require(name);
    return SettingView.of(setting, settings.of(tenant, setting), base);
  }

  /**
   * Sets a value at a level.
   *
   * @throws ProblemException 403 when that level may not set it, 409 when the country has locked it
   */
  SettingView set(Change change, NewValue sent) {
    Setting setting = require(change.name());
    boolean locked = sent.locked().orElse(false);
    if (!setting.permits(sent.value())) {
      throw ProblemException.invalid(
          Violation.body(
              "/value",
              "range",
              "must be from " + setting.range().least() + " to " + setting.range().most()));
    }
    if (locked && change.level() != Level.COUNTRY) {
      throw ProblemException.invalid(
          Violation.body("/locked", "level", "is for a national co-ordinator only"));
    }
    return change(change, () -> settings.set(change.tenant().id(), setting, sent.value(), locked));
  }

  /** Takes the level's own value away: what holds without it holds again. */
  SettingView unset(Change change) {
    Setting setting = require(change.name());
    return change(change, () -> settings.unset(change.tenant().id(), setting));
  }

  private SettingView change(Change change, Runnable work) {
    Setting setting = require(change.name());
    return recorder.change(
        JournalEntry.done(change.right(), ObjectType.SETTING, setting.code())
            .event("settingChanged"),
        em -> {
          requireLevel(change, setting);
          EntityTags.require(change.ifMatch(), view(change.tenant(), change.name(), change.base()));
          work.run();
          Tenant after = tenants.find(change.tenant().id()).orElseThrow();
          return view(after, change.name(), change.base());
        });
  }

  private void requireLevel(Change change, Setting setting) {
    boolean genuine = change.level() != Level.OPERATOR || own().kind() == TenantKind.OPERATOR;
    if (!genuine || !setting.overriding().contains(change.level())) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED,
          setting.code() + " is not set by the " + change.level().code() + ".");
    }
    Holding holding = settings.of(change.tenant(), setting);
    if (holding.locked()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "locked: The national co-ordinator has locked " + setting.code() + " for the country.");
    }
  }

  private static Setting require(String name) {
    return Setting.of(name).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /**
   * Who changes what.
   *
   * @param tenant with whom the value is recorded
   * @param base address of the settings, with a slash at its end
   */
  record Change(
      Tenant tenant, Level level, Right right, String name, String base, Optional<String> ifMatch) {

    /** A change of the own tenant, which for a co-ordinator is one of its country. */
    static Change own(Tenant tenant, String name, Optional<String> ifMatch) {
      Level level = tenant.kind() == TenantKind.NATIONAL_COORDINATOR ? Level.COUNTRY : Level.TENANT;
      return new Change(tenant, level, Right.SETTING_CHANGE, name, OWN, ifMatch);
    }

    /** A change by the operator. */
    static Change byOperator(Tenant tenant, String name, Optional<String> ifMatch) {
      return new Change(tenant, Level.OPERATOR, Right.TENANT_LIMIT, name, base(tenant), ifMatch);
    }

    static String base(Tenant tenant) {
      return "/v1/tenants/" + tenant.id() + "/settings/";
    }
  }
}
