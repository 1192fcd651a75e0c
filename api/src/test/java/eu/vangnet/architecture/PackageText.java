package eu.vangnet.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The Javadoc of a package, read from its source: the compiler writes no class file for it. */
final class PackageText {
  private static final Pattern JAVADOC =
      Pattern.compile("/\\*\\*(.*?)\\*/\\s*package ", Pattern.DOTALL);
  private static final Map<Path, String> READ = new ConcurrentHashMap<>();

  private PackageText() {}

  /** One line of words; empty when there is no file or no text in it. */
  static String of(JavaClass type) {
    return READ.computeIfAbsent(file(type), PackageText::read);
  }

  private static Path file(JavaClass type) {
    String compiled = Path.of(type.getSource().orElseThrow().getUri()).toString();
    String module = compiled.substring(0, compiled.lastIndexOf("/target/"));
    String sources = compiled.contains("/target/test-classes/") ? "src/test/java" : "src/main/java";
    return Path.of(module, sources)
        .resolve(type.getPackageName().replace('.', '/'))
        .resolve("package-info.java");
  }

  private static String read(Path file) {
    if (!Files.exists(file)) {
      return "";
    }
    try {
      return JAVADOC
          .matcher(Files.readString(file))
          .results()
          .map(PackageText::words)
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(MatchResult javadoc) {
    return javadoc.group(1).replaceAll("(?m)^\\s*\\* ?", "").replaceAll("\\s+", " ").strip();
  }
}
