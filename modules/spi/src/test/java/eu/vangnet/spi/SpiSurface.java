package eu.vangnet.spi;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module can see of the contract, as sorted lines of text. */
final class SpiSurface {
  private static final String PACKAGE = "eu.vangnet.spi.";

  private SpiSurface() {}

  static List<String> lines() throws IOException, URISyntaxException, ClassNotFoundException {
    Path classes =
        Path.of(ProgrammeModule.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve("eu/vangnet/spi");
    List<String> names;
    try (Stream<Path> files = Files.list(classes)) {
      names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
              .map(name -> PACKAGE + name.substring(0, name.length() - ".class".length()))
              .sorted()
              .toList();
    }
    Stream.Builder<String> lines = Stream.builder();
    for (String name : names) {
      Class<?> type = Class.forName(name);
      if (visible(type)) {
        linesOf(type).forEach(lines);
      }
    }
    return lines.build().toList();
  }

  private static boolean visible(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnonymousClass()
        && (type.getDeclaringClass() == null || visible(type.getDeclaringClass()));
  }

  private static Stream<String> linesOf(Class<?> type) {
    String head = kind(type) + " " + shortened(type.getName());
    Stream<String> members =
        Stream.of(
                Arrays.stream(type.getDeclaredConstructors()),
                Arrays.stream(type.getDeclaredMethods()),
                Arrays.stream(type.getDeclaredFields()))
            .flatMap(all -> all.map(Member.class::cast))
            .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
            .map(SpiSurface::line)
            .filter(line -> !line.isEmpty())
            .sorted()
            .map(line -> "  " + line);
    return Stream.concat(Stream.of(head), members);
  }

  private static String kind(Class<?> type) {
    if (type.isEnum()) {
      return "enum";
    }
    if (type.isRecord()) {
      return "record";
    }
    return (type.isSealed() ? "sealed " : "") + (type.isInterface() ? "interface" : "class");
  }

  private static String line(Member member) {
    return switch (member) {
      case Constructor<?> constructor -> "new" + parameters(constructor);
      case Method method -> line(method);
      case Field field ->
          modifiers(field) + shortened(field.getGenericType()) + " " + field.getName();
      default -> "";
    };
  }

  private static String line(Method method) {
    boolean byLanguage =
        List.of("equals", "hashCode", "toString").contains(method.getName())
            || (method.getDeclaringClass().isEnum()
                && List.of("values", "valueOf").contains(method.getName()));
    return byLanguage
        ? ""
        : modifiers(method)
            + shortened(method.getGenericReturnType())
            + " "
            + method.getName()
            + parameters(method);
  }

  private static <T extends Member & AnnotatedElement> String modifiers(T member) {
    String form = member instanceof Method method && method.isDefault() ? "default " : "";
    return form
        + (Modifier.isStatic(member.getModifiers()) ? "static " : "")
        + (Modifier.isAbstract(member.getModifiers()) ? "abstract " : "");
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getGenericParameterTypes())
        .map(SpiSurface::shortened)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String shortened(Type type) {
    return shortened(type.getTypeName());
  }

  private static String shortened(String name) {
    return name.replace(PACKAGE, "").replaceAll("java\\.(lang|util|time)\\.", "");
  }
}
