package eu.vangnet.casework.support.records;

import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Which day it is where the bound tenant is. */
@Singleton
public class TenantDay {
  private final Tenants tenants;
  private final Clock clock;

  @Inject
  TenantDay(Tenants tenants, Clock clock) {
    this.tenants = tenants;
    this.clock = clock;
  }

  /** Today. */
  public LocalDate today() {
    ZoneId zone = tenants.find(TenantContext.current()).map(Tenant::zone).orElse(ZoneOffset.UTC);
    return clock.instant().atZone(zone).toLocalDate();
  }
}
