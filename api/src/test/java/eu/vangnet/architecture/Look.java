package eu.vangnet.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Ways to look at a class that several rules share; what they return are sentences. */
final class Look {
  private Look() {}

  /** A condition that is broken by each sentence found. */
  static ArchCondition<JavaClass> broken(
      String description, Function<JavaClass, Stream<String>> findings) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        findings
            .apply(type)
            .distinct()
            .map(finding -> SimpleConditionEvent.violated(type, type.getName() + " " + finding))
            .forEach(events::add);
      }
    };
  }

  /** Uses of types, of which those in arrays and generics count too. */
  static Stream<String> uses(JavaClass type, Predicate<JavaClass> unwanted) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(unwanted)
        .map(target -> "uses " + target.getName());
  }

  /** Calls and method references, constructors included. */
  static Stream<String> calls(JavaClass type, Predicate<CodeUnitAccessTarget> unwanted) {
    Stream<? extends JavaAccess<? extends CodeUnitAccessTarget>> all =
        Stream.concat(
            type.getCodeUnitCallsFromSelf().stream(),
            type.getCodeUnitReferencesFromSelf().stream());
    return all.filter(access -> unwanted.test(access.getTarget()))
        .map(access -> "calls " + access.getTarget().getFullName());
  }

  /** Annotations of the type, its fields, methods and constructors. */
  static Stream<String> annotations(JavaClass type, Set<String> names) {
    Stream<CanBeAnnotated> places =
        Stream.of(Stream.of(type), type.getFields().stream(), type.getCodeUnits().stream())
            .flatMap(Function.identity());
    return places.flatMap(place -> annotations(place, names));
  }

  private static Stream<String> annotations(CanBeAnnotated place, Set<String> names) {
    return names.stream()
        .filter(place::isAnnotatedWith)
        .map(name -> "carries @" + name + " on " + place);
  }

  /** Words in the class file: string constants, those of annotations included. */
  static Stream<String> words(JavaClass type, Predicate<String> unwanted) {
    return constants(type).stream()
        .filter(unwanted)
        .map(word -> "holds the text \"" + word.strip() + "\"");
  }

  /** The parameter types of a target, by name. */
  static Set<String> parameters(CodeUnitAccessTarget target) {
    return target.getRawParameterTypes().stream()
        .map(JavaClass::getName)
        .collect(toUnmodifiableSet());
  }

  private static Set<String> constants(JavaClass type) {
    try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return StreamSupport.stream(
              ClassFile.of().parse(file.readAllBytes()).constantPool().spliterator(), false)
          .map(Look::text)
          .collect(toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(PoolEntry entry) {
    return entry instanceof Utf8Entry utf8 ? utf8.stringValue() : "";
  }
}
