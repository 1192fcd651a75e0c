package eu.vangnet.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the build is made of, read from the parent pom, so that a new module is under the rules
 * without anybody thinking of it. The classes come from disk: the product depends on no module.
 */
final class Reactor {
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final List<ReactorModule> MODULES =
      everything().stream().filter(ReactorModule::hasSources).toList();
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPaths(MODULES.stream().map(ReactorModule::classes).toList());

  private Reactor() {}

  /** All modules that hold code of the product, in the order of the build. */
  static List<ReactorModule> modules() {
    return MODULES;
  }

  /** The main classes of all modules. */
  static JavaClasses classes() {
    return CLASSES;
  }

  /** The product. Its modules' parts are known by the name of their Maven module. */
  static House house() {
    return new House(
        "eu.vangnet",
        MODULES.stream()
            .filter(ReactorModule::differsPerCountryOrGroup)
            .map(ReactorModule::part)
            .toList());
  }

  /** All modules, those too that hold no code of the product. */
  static List<ReactorModule> everything() {
    try {
      return MODULE
          .matcher(Files.readString(ROOT.resolve("pom.xml")))
          .results()
          .map(found -> new ReactorModule(ROOT, found.group(1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
