package eu.vangnet.platform.input;

import eu.vangnet.platform.nationalnumbers.AllowedNationalNumbers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the guards before each operation when the server starts. They come after the check of the
 * right: a caller who may not do something learns nothing of how to do it.
 */
@Provider
@Singleton
public class InputFeature implements DynamicFeature {
  private final Contracts contracts;
  private final InputLimits limits;
  private final AllowedNationalNumbers numbers;

  /** Takes the contracts and the largest body in bytes. */
  @Inject
  public InputFeature(
      Contracts contracts,
      AllowedNationalNumbers numbers,
      @ConfigProperty(name = "vangnet.limits.body-bytes", defaultValue = "262144") int bodyBytes) {
    this.contracts = contracts;
    this.numbers = numbers;
    this.limits = new InputLimits(bodyBytes);
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Method method = resource.getResourceMethod();
    contracts
        .of(method.getDeclaringClass().getName(), method.getName())
        .ifPresent(contract -> guard(contract, context));
  }

  private void guard(OperationContract contract, FeatureContext context) {
    context.register(new ParameterGuard(contract), Priorities.AUTHORIZATION + 100);
    contract
        .body()
        .ifPresent(
            body ->
                context.register(
                    new BodyGuard(body, limits, numbers), Priorities.ENTITY_CODER + 100));
  }
}
