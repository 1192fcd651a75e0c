package eu.vangnet.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The chart of this folder, rendered as a release named {@code vangnet}. */
final class Chart {
  static final ObjectMapper YAML = new YAMLMapper();
  private static final Path FOLDER = Path.of("vangnet").toAbsolutePath();

  private Chart() {}

  static LintResult lint() {
    return new Helm(FOLDER).lint().strict().call();
  }

  /** With nothing but its own values. */
  static Manifests byDefault() {
    return with("{}");
  }

  /**
   * With these values, in YAML, over its own.
   *
   * @throws RuntimeException when Helm refuses them, with its message
   */
  static Manifests with(String values) {
    try {
      Path file = Files.createTempFile("values", ".yaml");
      try {
        Files.writeString(file, values);
        String rendered =
            new Helm(FOLDER)
                .template()
                .withName("vangnet")
                .withNamespace("programme")
                .withKubeVersion("1.31.0")
                .withValuesFile(file)
                .call();
        return read(rendered);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the chart, as data. */
  static JsonNode file(String name) {
    try {
      return YAML.readTree(FOLDER.resolve(name).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manifests read(String rendered) throws IOException {
    try (MappingIterator<JsonNode> documents =
        YAML.readerFor(JsonNode.class).readValues(rendered)) {
      return new Manifests(documents.readAll().stream().filter(JsonNode::isObject).toList());
    }
  }
}
