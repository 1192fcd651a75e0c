package eu.vangnet.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteCodeCheckTest {
  private static final String HOME = "fixture.one";

  private final ByteCodeCheck check = new ByteCodeCheck(AllowedJdk.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          System.exit(1)                                        | java.lang.System.exit
          System.getProperty("user.home")                       | java.lang.System.getProperty
          System.getenv("HOME")                                 | java.lang.System.getenv
          System.currentTimeMillis()                            | java.lang.System.currentTimeMillis
          System.nanoTime()                                     | java.lang.System.nanoTime
          System.out.println()                                  | java.lang.System.out
          System.load("x")                                      | java.lang.System.load
          Runtime.getRuntime().halt(1)                          | java.lang.Runtime
          new ProcessBuilder("sh").start()                      | java.lang.ProcessBuilder
          new Thread(() -> {}).start()                          | java.lang.Thread
          Thread.sleep(1)                                       | java.lang.Thread
          new ThreadLocal<String>().get()                       | java.lang.ThreadLocal
          java.util.concurrent.ForkJoinPool.commonPool()        | java.util.concurrent.ForkJoinPool
          java.util.List.of(1).parallelStream().count()         | java.util.List.parallelStream
          java.util.stream.Stream.of(1).parallel().count()      | java.util.stream.Stream.parallel
          Class.forName("java.lang.System")                     | java.lang.Class.forName
          String.class.getMethods()                             | java.lang.Class.getMethods
          Entry.class.getClassLoader()                          | java.lang.Class.getClassLoader
          Entry.class.getResourceAsStream("/x")                 | java.lang.Class.getResourceAsStream
          java.lang.invoke.MethodHandles.lookup()               | java.lang.invoke.MethodHandles.lookup
          java.util.ServiceLoader.load(Runnable.class)          | java.util.ServiceLoader
          new java.io.File("/etc/passwd").length()              | java.io.File
          java.nio.file.Files.delete(null)                      | java.nio.file.Files
          new java.net.Socket("localhost", 1)                   | java.net.Socket
          java.net.http.HttpClient.newHttpClient()              | java.net.http.HttpClient
          java.sql.DriverManager.getConnection("x")             | java.sql.DriverManager
          sun.misc.Unsafe.class.getName()                       | sun.misc.Unsafe
          java.time.LocalDate.now()                             | java.time.LocalDate.now
          java.time.Instant.now()                               | java.time.Instant.now
          java.time.Clock.systemUTC()                           | java.time.Clock
          java.time.ZoneId.systemDefault()                      | java.time.ZoneId.systemDefault
          new java.util.Date()                                  | java.util.Date
          java.util.UUID.randomUUID()                           | java.util.UUID
          new java.util.Random().nextInt()                      | java.util.Random
          Math.random()                                         | java.lang.Math.random
          java.util.Collections.shuffle(null)                   | java.util.Collections.shuffle
          Integer.getInteger("java.version")                    | java.lang.Integer.getInteger
          Boolean.getBoolean("java.version")                    | java.lang.Boolean.getBoolean
          java.util.Locale.setDefault(java.util.Locale.ROOT)    | java.util.Locale.setDefault
          java.util.TimeZone.setDefault(null)                   | java.util.TimeZone
          new RuntimeException().printStackTrace()              | java.lang.RuntimeException.printStackTrace
          this.wait()                                           | java.lang.Object.wait
          org.slf4j.LoggerFactory.getLogger("x")                | org.slf4j.LoggerFactory
          eu.vangnet.modules.RefusalReason.values()             | eu.vangnet.modules.RefusalReason
          """)
  void whatIsNotAllowedIsRefusedByName(String expression, String named) {
    ModuleSource module =
        ModuleSource.sound("one", "void harm() throws Exception { " + expression + "; }");

    assertThat(refusal(module))
        .hasMessageContaining("fixture.one.Entry")
        .hasMessageContaining("refers to " + named)
        .extracting(ModuleRefused::reason)
        .isEqualTo(RefusalReason.FORBIDDEN_REFERENCE);
  }

  @Test
  void aMethodReferenceIsAReferenceToo() {
    ModuleSource module =
        ModuleSource.sound("one", "java.util.function.IntConsumer harm() { return System::exit; }");

    assertThat(refusal(module)).hasMessageContaining("java.lang.System.exit");
  }

  @Test
  void aTypeThatStandsInADescriptorOnlyIsRefused() {
    ModuleSource module = ModuleSource.sound("one", "void take(java.nio.file.Path path) {}");

    assertThat(refusal(module)).hasMessageContaining("java.nio.file.Path");
  }

  @Test
  void aForbiddenMethodIsNotReachedThroughAnOwnSubclass() {
    ModuleSource module =
        ModuleSource.sound("one", "")
            .type(
                "fixture.one.Loud",
                """
                package fixture.one;
                class Loud extends RuntimeException {
                  void printStackTrace(int times) {}
                  void harm() { printStackTrace(); }
                }
                """);

    assertThat(refusal(module)).hasMessageContaining("printStackTrace");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "native void harm();",
        "@Override protected void finalize() {}",
        "static int counter;",
        "private static java.util.List<String> seen = new java.util.ArrayList<>();"
      })
  void whatNoReferenceShowsIsRefusedAsConstruct(String member) {
    assertThat(refusal(ModuleSource.sound("one", member)).reason())
        .isEqualTo(RefusalReason.FORBIDDEN_CONSTRUCT);
  }

  @Test
  void aClassLoaderCannotBeWritten() {
    ModuleSource module =
        ModuleSource.sound("one", "")
            .type("fixture.one.Loader", "package fixture.one; class Loader extends ClassLoader {}");

    assertThat(refusal(module)).hasMessageContaining("java.lang.ClassLoader");
  }

  @Test
  void aLibraryPackedInsideIsRefusedByName() {
    ModuleSource module =
        ModuleSource.sound("one", "")
            .type("com.library.Thing", "package com.library; public class Thing {}");

    ModuleRefused refused = refusal(module);
    assertThat(refused.reason()).isEqualTo(RefusalReason.FOREIGN_CLASS);
    assertThat(refused).hasMessageContaining("com/library/Thing.class");
  }

  @Test
  void aClassUnderAnotherNameIsRefused() {
    Map<String, byte[]> entries = ModuleSource.sound("one", "").entries();
    entries.put("fixture/one/Other.class", entries.get("fixture/one/Entry.class"));

    assertThat(refusal(entries).reason()).isEqualTo(RefusalReason.FOREIGN_CLASS);
  }

  @Test
  void whatIsNoClassFileIsRefused() {
    Map<String, byte[]> entries =
        ModuleSource.sound("one", "").entry("fixture/one/Broken.class", "hello").entries();

    assertThat(refusal(entries).reason()).isEqualTo(RefusalReason.UNREADABLE);
  }

  @Test
  void theContractsOwnPackageIsNobodysHome() {
    ModuleRefused refused =
        catchThrowableOfType(
            ModuleRefused.class, () -> check.check(Map.of(), "eu.vangnet.spi.extra"));

    assertThat(refused.reason()).isEqualTo(RefusalReason.FOREIGN_CLASS);
  }

  @Test
  void ordinaryJavaIsAllowed() {
    ModuleSource module = ModuleSource.sound("one", "").type("fixture.one.Ordinary", ORDINARY);

    assertThatCode(() -> check.check(module.entries(), HOME)).doesNotThrowAnyException();
  }

  @Test
  void everyListedTypeExistsInTheJdk() {
    assertThat(AllowedJdk.standard().typeNames())
        .hasSizeGreaterThan(100)
        .allSatisfy(name -> assertThat(Class.forName(name).getModule()).isEqualTo(base()));
  }

  private static Module base() {
    return Object.class.getModule();
  }

  private ModuleRefused refusal(ModuleSource module) {
    return refusal(module.entries());
  }

  private ModuleRefused refusal(Map<String, byte[]> entries) {
    return catchThrowableOfType(ModuleRefused.class, () -> check.check(entries, HOME));
  }

  private static final String ORDINARY =
      """
      package fixture.one;
      import java.time.*;
      import java.util.*;
      import java.util.stream.*;
      final class Ordinary {
        sealed interface Shape permits Square, Circle {}
        record Square(double side) implements Shape {}
        record Circle(double radius, Optional<String> name) implements Shape {}
        enum Colour { RED { String word() { return "red"; } }, BLUE; String word() { return "blue"; } }
        static final Map<String, Integer> SIZES = new TreeMap<>(Map.of("a", 1));
        static double area(Shape shape) {
          return switch (shape) {
            case Square(double side) when side > 10 -> 0;
            case Square(double side) -> side * side;
            case Circle circle -> Math.PI * Math.pow(circle.radius(), 2);
          };
        }
        static String word(Colour colour, String other) {
          return switch (colour) { case RED -> "r" + other; case BLUE -> colour.word() + other.length(); };
        }
        static String text(Object value) {
          return switch (value) {
            case Colour.RED -> "red";
            case String text -> text.strip().toUpperCase(Locale.ROOT);
            case Integer number -> String.format(Locale.ROOT, "%05d", number);
            default -> value.toString();
          };
        }
        static List<String> names(Collection<Circle> circles) {
          assert circles != null;
          return circles.stream().map(Circle::name).flatMap(Optional::stream)
              .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
              .collect(Collectors.toCollection(ArrayList::new));
        }
        static boolean due(LocalDate from, Period period, LocalDate today) {
          if (from == null) { throw new IllegalArgumentException("from is missing: " + period); }
          return !from.plus(period).isAfter(today) && Duration.ofDays(1).toHours() == 24;
        }
        static int[] copy(int[] numbers) { return Arrays.stream(numbers.clone()).map(n -> n + 1).toArray(); }
        @Override public boolean equals(Object other) { return other instanceof Ordinary; }
        @Override public int hashCode() { return Objects.hash(Colour.values().length, Colour.valueOf("RED")); }
      }
      """;
}
