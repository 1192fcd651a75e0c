package eu.vangnet.architecture;

import java.nio.file.Files;
import java.nio.file.Path;

/** One Maven module of the reactor. */
record ReactorModule(Path root, String folder) {

  Path classes() {
    return root.resolve(folder).resolve("target/classes");
  }

  Path sources() {
    return root.resolve(folder).resolve("src/main/java");
  }

  Path tests() {
    return root.resolve(folder).resolve("src/test/java");
  }

  /** Whether it holds code of the product; the chart does not, the bench is built after it. */
  boolean hasSources() {
    return Files.isDirectory(sources()) && !folder.equals("api/bench");
  }

  /** The name of the part that it holds: {@code modules/country-nl} holds {@code countrynl}. */
  String part() {
    return folder.substring(folder.lastIndexOf('/') + 1).replace("-", "");
  }

  /** Whether it is a module of a country or working group, or the example to copy. */
  boolean differsPerCountryOrGroup() {
    return folder.startsWith("modules/") && !part().equals("spi") && !part().equals("testkit");
  }

  @Override
  public String toString() {
    return folder;
  }
}
