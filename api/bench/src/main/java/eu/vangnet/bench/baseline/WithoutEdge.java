package eu.vangnet.bench.baseline;

import eu.vangnet.platform.Identifiers;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Hides from Helidon that the product, whose library is on the class path for its keys and its
 * tables, puts a door of its own into every connection.
 */
final class WithoutEdge extends ClassLoader {
  private static final String PRODUCT =
      Identifiers.class.getProtectionDomain().getCodeSource().getLocation().toString();

  WithoutEdge() {
    super(WithoutEdge.class.getClassLoader());
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    Enumeration<URL> all = super.getResources(name);
    return name.startsWith("META-INF/services/io.helidon.webserver.")
        ? Collections.enumeration(
            Collections.list(all).stream()
                .filter(place -> !place.toString().contains(PRODUCT))
                .toList())
        : all;
  }
}
