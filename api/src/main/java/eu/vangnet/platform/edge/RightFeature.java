package eu.vangnet.platform.edge;

import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.Needs;
import eu.vangnet.security.OpenToAll;
import eu.vangnet.security.OpenedBy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Puts a check in front of every operation, made once from what the operation declares. An
 * operation that declares nothing gets a check that nobody passes.
 */
@Provider
@Singleton
public class RightFeature implements DynamicFeature {
  private final StepUp stepUp;
  private final ClosingTenants closing;

  @Inject
  RightFeature(StepUp stepUp, ClosingTenants closing) {
    this.stepUp = stepUp;
    this.closing = closing;
  }

  @Override
  public void configure(ResourceInfo operation, FeatureContext context) {
    Method method = operation.getResourceMethod();
    Optional<CapabilityOperation> capability =
        Optional.ofNullable(method.getAnnotation(OpenedBy.class)).map(OpenedBy::value);
    if (capability.isPresent()) {
      context.register(new CapabilityFilter(capability.get()));
    } else if (!method.isAnnotationPresent(OpenToAll.class)) {
      context.register(
          new RightFilter(Optional.ofNullable(method.getAnnotation(Needs.class)), stepUp, closing));
    }
  }
}
