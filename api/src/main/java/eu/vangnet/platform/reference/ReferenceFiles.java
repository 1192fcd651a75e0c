package eu.vangnet.platform.reference;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The few files of the reference, read once from the class path; nothing else can be asked for. */
@Singleton
class ReferenceFiles {
  private static final String WEBJAR = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

  private final byte[] page;
  private final Map<String, ReferenceFile> files;

  /** Reads all files, so that a missing one stops the start. */
  @Inject
  ReferenceFiles() {
    String library = "META-INF/resources/webjars/swagger-ui/" + version() + "/";
    page = bytes("eu/vangnet/platform/reference/index.html");
    files =
        Map.of(
            "swagger-ui.css", new ReferenceFile("text/css", bytes(library + "swagger-ui.css")),
            "swagger-ui-bundle.js",
                new ReferenceFile("text/javascript", bytes(library + "swagger-ui-bundle.js")),
            "reference.js",
                new ReferenceFile(
                    "text/javascript", bytes("eu/vangnet/platform/reference/reference.js")));
  }

  byte[] page() {
    return page.clone();
  }

  Optional<ReferenceFile> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  private static String version() {
    try (InputStream stream = open(WEBJAR)) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version");
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the version of the reference's library", unreadable);
    }
  }

  private static byte[] bytes(String place) {
    try (InputStream stream = open(place)) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(place + " cannot be read", unreadable);
    }
  }

  private static InputStream open(String place) {
    InputStream stream = ReferenceFiles.class.getClassLoader().getResourceAsStream(place);
    if (stream == null) {
      throw new IllegalStateException(place + " is missing on the class path");
    }
    return stream;
  }
}
