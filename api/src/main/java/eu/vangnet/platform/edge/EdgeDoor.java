package eu.vangnet.platform.edge;

import io.helidon.microprofile.server.ServerCdiExtension;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptor;

/** Puts the filter in front of JAX-RS, after the start-up check and before the server listens. */
@Dependent
class EdgeDoor {

  void install(
      @Observes
          @Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
          @Initialized(ApplicationScoped.class)
          Object start,
      BeanManager beans,
      Callers callers,
      StandardHeaders headers,
      EdgeSettings settings) {
    OperationTable operations =
        OperationTable.of(beans.getExtension(EdgeExtension.class).resources());
    beans
        .getExtension(ServerCdiExtension.class)
        .serverRoutingBuilder()
        .addFilter(new EdgeFilter(operations, callers, headers, settings.proxies()));
  }
}
