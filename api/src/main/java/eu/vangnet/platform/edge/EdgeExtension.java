package eu.vangnet.platform.edge;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Learns the resource classes while the container starts. */
public class EdgeExtension implements Extension {
  private final Set<Class<?>> resources = ConcurrentHashMap.newKeySet();

  void learn(@Observes @WithAnnotations(Path.class) ProcessAnnotatedType<?> type) {
    Class<?> found = type.getAnnotatedType().getJavaClass();
    if (found.isAnnotationPresent(Path.class)) {
      resources.add(found);
    }
  }

  /** The resource classes of this product. */
  Set<Class<?>> resources() {
    return Set.copyOf(resources);
  }
}
