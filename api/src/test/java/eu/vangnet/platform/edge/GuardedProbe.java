package eu.vangnet.platform.edge;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.security.Needs;
import eu.vangnet.testing.EdgeProbe;
import eu.vangnet.testing.Product;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** The operations of {@link EdgeProbe} with what a feature puts in front of each. */
public final class GuardedProbe {
  private final DynamicFeature feature;

  private GuardedProbe(DynamicFeature feature) {
    this.feature = feature;
  }

  /** As the product guards its operations. */
  public static GuardedProbe sound() {
    return new GuardedProbe(right());
  }

  /** Broken: only an operation that declares a right is guarded. */
  public static GuardedProbe forgettingUndeclared() {
    return new GuardedProbe(new ForgettingFeature(right()));
  }

  /** Whether the caller that is bound gets through to the operation of this name. */
  public boolean letsThrough(String operation) {
    try {
      for (ContainerRequestFilter check : checks(operation)) {
        check.filter(request());
      }
      return true;
    } catch (ProblemException refused) {
      return false;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<ContainerRequestFilter> checks(String operation) {
    List<ContainerRequestFilter> checks = new ArrayList<>();
    FeatureContext context =
        standIn(
            FeatureContext.class,
            (self, method, arguments) -> {
              checks.add((ContainerRequestFilter) arguments[0]);
              return self;
            });
    feature.configure(new Declared(method(operation), EdgeProbe.class), context);
    return checks;
  }

  /** A GET without any header. */
  private static ContainerRequestContext request() {
    return standIn(
        ContainerRequestContext.class,
        (self, method, arguments) ->
            method.getName().equals("getMethod")
                ? "GET"
                : new MultivaluedHashMap<String, String>());
  }

  private static <T> T standIn(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            GuardedProbe.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Method method(String operation) {
    try {
      return EdgeProbe.class.getMethod(operation);
    } catch (NoSuchMethodException gone) {
      throw new AssertionError(gone);
    }
  }

  private static RightFeature right() {
    Product product = Product.started();
    return new RightFeature(product.bean(StepUp.class), product.bean(ClosingTenants.class));
  }

  private record Declared(Method getResourceMethod, Class<?> getResourceClass)
      implements ResourceInfo {}

  private record ForgettingFeature(DynamicFeature sound) implements DynamicFeature {
    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
      if (operation.getResourceMethod().isAnnotationPresent(Needs.class)) {
        sound.configure(operation, context);
      }
    }
  }
}
