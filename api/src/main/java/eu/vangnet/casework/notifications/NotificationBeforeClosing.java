package eu.vangnet.casework.notifications;

import eu.vangnet.casework.cases.ClosingCondition;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Where the tenant wants it so, no case closes before its person of concern has an entry. */
@Singleton
class NotificationBeforeClosing implements ClosingCondition {
  private static final String SETTING = "cases.closing-needs-notification";

  private final CaseNotifications entries;
  private final Tenants tenants;

  @Inject
  NotificationBeforeClosing(CaseNotifications entries, Tenants tenants) {
    this.entries = entries;
    this.tenants = tenants;
  }

  @Override
  public Optional<String> missing(EntityManager em, UUID caseFile) {
    boolean wanted =
        tenants
            .find(TenantContext.current())
            .map(tenant -> tenant.settings().get(SETTING))
            .filter("true"::equals)
            .isPresent();
    return wanted && !recorded(em, caseFile) ? Optional.of("notNotified") : Optional.empty();
  }

  private boolean recorded(EntityManager em, UUID caseFile) {
    return entries.of(em, caseFile).stream()
        .anyMatch(entry -> entry.role().equals("personOfConcern"));
  }
}
