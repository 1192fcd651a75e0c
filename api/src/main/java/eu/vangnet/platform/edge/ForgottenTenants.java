package eu.vangnet.platform.edge;

import eu.vangnet.platform.journal.SealingState;
import eu.vangnet.platform.journal.SignedHeads;
import eu.vangnet.platform.journal.Unsealed;
import eu.vangnet.platform.messages.Undelivered;
import eu.vangnet.tenants.Departures;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Lets everything that remembers tenants at the door and behind it forget one that is gone. */
@Dependent
class ForgottenTenants {

  void wire(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
          Object started,
      Departures departures,
      AccessTokens tokens,
      RateLimiter limiter,
      Unsealed unsealed,
      SignedHeads heads,
      SealingState sealing,
      Undelivered undelivered) {
    departures.tell(tokens::forget);
    departures.tell(limiter::forget);
    departures.tell(unsealed::forget);
    departures.tell(heads::forget);
    departures.tell(sealing::succeeded);
    departures.tell(undelivered::forget);
  }
}
