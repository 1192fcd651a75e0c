package eu.vangnet.platform.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;

/** The index of the product's own classes, as the build wrote it. */
final class ResourceIndex {
  private static final String PLACE = "META-INF/jandex.idx";

  private ResourceIndex() {}

  /**
   * Reads the index. Libraries bring their own under the same name; ours is the one that knows this
   * class.
   */
  static Index read() {
    DotName self = DotName.createSimple(ResourceIndex.class);
    try {
      for (URL place : Collections.list(ResourceIndex.class.getClassLoader().getResources(PLACE))) {
        try (InputStream bytes = place.openStream()) {
          Index index = new IndexReader(bytes).read();
          if (index.getClassByName(self) != null) {
            return index;
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the index of classes cannot be read", unreadable);
    }
    throw new IllegalStateException(
        "the index of classes is missing; the build writes it to " + PLACE);
  }
}
