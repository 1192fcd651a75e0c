package eu.vangnet.modules;

import eu.vangnet.spi.ProgrammeModule;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The class that a jar names as its one programme module. Read by hand: the JDK's service loader
 * would run code of the module on our own thread.
 *
 * @param type its class name
 */
record EntryPoint(String type) {
  private static final String FILE = "META-INF/services/eu.vangnet.spi.ProgrammeModule";
  private static final Pattern CLASS_NAME =
      Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)+");

  static EntryPoint find(Map<String, byte[]> entries) throws ModuleRefused {
    byte[] file = entries.get(FILE);
    if (file == null) {
      throw refused("it has no " + FILE);
    }
    List<String> names =
        new String(file, StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    if (names.size() != 1 || !CLASS_NAME.matcher(names.getFirst()).matches()) {
      throw refused(FILE + " does not name exactly one class");
    }
    return new EntryPoint(names.getFirst());
  }

  /** The package that everything in the jar belongs to. */
  String home() {
    return type.substring(0, type.lastIndexOf('.'));
  }

  /**
   * Makes the module; runs its initialisers, so behind a time limit.
   *
   * @throws InvocationTargetException with what its constructor threw
   */
  ProgrammeModule make(ClassLoader loader) throws ModuleRefused, InvocationTargetException {
    try {
      return loader
          .loadClass(type)
          .asSubclass(ProgrammeModule.class)
          .getConstructor()
          .newInstance();
    } catch (ClassCastException | ReflectiveOperationException unfit) {
      if (unfit instanceof InvocationTargetException thrown) {
        throw thrown;
      }
      throw refused(
          type + " is no public ProgrammeModule with a public constructor without arguments");
    }
  }

  private static ModuleRefused refused(String detail) {
    return new ModuleRefused(RefusalReason.NO_ENTRY_POINT, detail);
  }
}
