package eu.vangnet.platform.startup;

import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.UnpinnedTenancy;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;

/**
 * In the place of the product's tenancy. It has no scope, so nothing finds it; {@link PinSwitch}
 * adds it for the one test that asks.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
class UnpinnedTenancyBean {

  @Produces
  @Alternative
  @Singleton
  Tenancy tenancy(Settings settings, Clock clock) {
    return UnpinnedTenancy.open(settings.tenancy(), TenantClasses.find(), clock);
  }
}
