package eu.vangnet.platform.processing;

import eu.vangnet.security.Needs;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Puts the log of processings behind every operation on personal data: those whose right is bound
 * to purposes. A resource cannot forget it.
 */
@Provider
@Singleton
public class ProcessingFeature implements DynamicFeature {
  private final ProcessingLog log;
  private final LoggedActivities activities;

  @Inject
  ProcessingFeature(ProcessingLog log, LoggedActivities activities) {
    this.log = log;
    this.activities = activities;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Needs needs = resource.getResourceMethod().getAnnotation(Needs.class);
    if (needs != null && !needs.right().purposes().isEmpty()) {
      String name =
          Optional.ofNullable(resource.getResourceMethod().getAnnotation(Operation.class))
              .map(Operation::operationId)
              .orElse(needs.right().code());
      context.register(new ProcessingFilter(log, activities, name, needs.object()));
    }
  }
}
