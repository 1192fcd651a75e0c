package eu.vangnet.privacy.processing;

import eu.vangnet.modules.TenantModules;
import eu.vangnet.platform.processing.LoggedActivities;
import eu.vangnet.platform.processing.LoggedActivity;
import eu.vangnet.privacy.register.ActivityContent;
import eu.vangnet.privacy.register.Register;
import eu.vangnet.security.ObjectType;
import eu.vangnet.spi.ProcessingActivity;
import eu.vangnet.spi.ProcessingLogging;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What is logged for the bound tenant. Without a logged activity it looks into memory only. */
@Singleton
class LoggingSwitch implements LoggedActivities {
  private static final String SETTING = "processing-log";
  private static final String ON = "on";

  private final TenantModules modules;
  private final Tenants tenants;
  private final Register register;

  @Inject
  LoggingSwitch(TenantModules modules, Tenants tenants, Register register) {
    this.modules = modules;
    this.tenants = tenants;
    this.register = register;
  }

  /** Whether the tenant wants what is offered. */
  boolean isWanted() {
    return tenants
        .find(TenantContext.current())
        .map(tenant -> ON.equals(tenant.settings().get(SETTING)))
        .orElse(false);
  }

  /** Takes or leaves what is offered. */
  void want(boolean wanted) {
    tenants.changeSetting(TenantContext.current(), SETTING, wanted ? ON : "off");
  }

  /** Codes of the activities that are logged now, by their kind of logging. */
  List<String> logged() {
    boolean wanted = isWanted();
    return declared()
        .filter(activity -> isLogged(activity, wanted))
        .map(ProcessingActivity::code)
        .toList();
  }

  @Override
  public List<LoggedActivity> of(ObjectType type) {
    boolean wanted = isWanted();
    boolean any =
        declared()
            .filter(activity -> isLogged(activity, wanted))
            .anyMatch(activity -> activity.recordTypes().contains(type.code()));
    return !any
        ? List.of()
        : register.now().stream()
            .filter(entry -> isLogged(entry.content(), wanted))
            .filter(entry -> entry.content().recordTypes().contains(type.code()))
            .map(entry -> new LoggedActivity(entry.id(), entry.content().confidential()))
            .toList();
  }

  private Stream<ProcessingActivity> declared() {
    return modules.enabled().stream()
        .flatMap(module -> module.module().processingActivities().stream());
  }

  private static boolean isLogged(ProcessingActivity activity, boolean wanted) {
    return isLogged(activity.logging().code(), wanted);
  }

  private static boolean isLogged(ActivityContent content, boolean wanted) {
    return isLogged(content.logging(), wanted);
  }

  static boolean isLogged(String logging, boolean wanted) {
    return logging.equals(ProcessingLogging.REQUIRED.code())
        || (wanted && logging.equals(ProcessingLogging.OFFERED.code()));
  }
}
