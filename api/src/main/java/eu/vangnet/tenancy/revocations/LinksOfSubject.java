package eu.vangnet.tenancy.revocations;

import eu.vangnet.platform.capabilities.IssuedLinks;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Ends whatever a person of the current tenant holds that opens something without a token. */
@Singleton
class LinksOfSubject {
  private final Instance<IssuedLinks> issued;
  private final Tenants tenants;

  @Inject
  LinksOfSubject(@Any Instance<IssuedLinks> issued, Tenants tenants) {
    this.issued = issued;
    this.tenants = tenants;
  }

  void withdraw(EntityManager em, String subject, Instant now) {
    Tenant own = tenants.find(TenantContext.current()).orElseThrow();
    issued.stream()
        .filter(links -> links.keptBy(own.kind()))
        .forEach(links -> links.withdrawOf(em, subject, now));
  }
}
