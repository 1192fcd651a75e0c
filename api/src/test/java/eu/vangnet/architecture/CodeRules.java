package eu.vangnet.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no code does, wherever it stands: read the time, inject into fields, hide behind a name. */
final class CodeRules {
  private static final Set<String> BEANS =
      Set.of("jakarta.ws.rs.Path", "jakarta.ws.rs.ext.Provider", "jakarta.inject.Named");

  private static final Set<String> INJECTIONS =
      Set.of(
          "jakarta.inject.Inject",
          "jakarta.ws.rs.core.Context",
          "jakarta.annotation.Resource",
          "jakarta.persistence.PersistenceContext",
          "jakarta.persistence.PersistenceUnit",
          "org.eclipse.microprofile.config.inject.ConfigProperty");

  private static final Set<String> DRAWERS =
      Set.of(
          "common", "commons", "util", "utils", "utilities", "shared", "misc", "helper", "helpers");

  private static final Pattern DRAWER_CLASS = Pattern.compile(".*(Utils?|Helper|Manager)");

  private static final Pattern DATABASE_CLOCK =
      Pattern.compile(
          "(?i).*\\b((now|curdate|curtime|sysdate|utc_timestamp|unix_timestamp)\\s*\\("
              + "|current_(timestamp|date|time)\\b).*",
          Pattern.DOTALL);

  private CodeRules() {}

  static List<Rule> of(House house) {
    return List.of(
        Rule.of(
            "nobody reads the current time but from the Clock",
            house.everything(),
            Look.broken("take the time from a Clock", CodeRules::readsTime),
            List.of(
                new Exemption(
                    house.name("platform.startup.PlatformBeans"), "makes the one Clock bean"),
                new Exemption(
                    house.name("Main"), "hands the clock to commands, which run without CDI")),
            "casework.signals.ReadsTime",
            "casework.signals.ReadsTimeByReference",
            "casework.signals.ReadsMilliseconds",
            "casework.signals.MakesDate",
            "casework.signals.MakesClock",
            "casework.signals.AsksDatabaseForTime",
            "platform.MakesTimeOrderedId"),
        Rule.of(
            "beans get what they need in their constructor",
            house.everything(),
            Look.broken("have nothing injected but into the constructor", CodeRules::injected),
            "casework.signals.FieldInjected",
            "casework.signals.SetterInjected",
            "casework.signals.FieldConfigured"),
        Rule.of(
            "beans have final fields",
            house.everything(),
            Look.broken("have final fields only", CodeRules::changeable),
            "casework.signals.ChangeableBean",
            "casework.signals.ChangeableResource"),
        Rule.of(
            "no package is a drawer",
            house.everything(),
            Look.broken(
                "stand in a package with a name from the field",
                type ->
                    Stream.of(type.getPackageName().split("\\.", -1))
                        .filter(DRAWERS::contains)
                        .map(drawer -> "stands in a package named " + drawer)),
            "casework.util.InDrawer",
            "casework.common.InDrawer",
            "casework.shared.InDrawer"),
        Rule.of(
            "no class is a drawer",
            house.everything(),
            Look.broken(
                "have a name from the field",
                type ->
                    DRAWER_CLASS.matcher(type.getSimpleName()).matches()
                        ? Stream.of("has a name that says nothing")
                        : Stream.empty()),
            "casework.signals.SignalUtil",
            "casework.signals.SignalUtils",
            "casework.signals.SignalHelper",
            "casework.signals.SignalManager"),
        Rule.of(
            "each package says what it owns",
            house.everything(),
            Look.broken(
                "have a package-info with a text",
                type ->
                    PackageText.of(type).isBlank()
                        ? Stream.of("is in a package without a text in package-info.java")
                        : Stream.empty()),
            "casework.silent.InSilentPackage",
            "casework.wordless.InWordlessPackage"));
  }

  private static Stream<String> readsTime(JavaClass type) {
    return Stream.concat(
        Look.calls(type, CodeRules::isTime),
        Look.words(type, word -> DATABASE_CLOCK.matcher(word).matches()));
  }

  private static boolean isTime(CodeUnitAccessTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    Set<String> given = Look.parameters(target);
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.util.Date", "java.util.GregorianCalendar" ->
          name.equals("<init>") && given.isEmpty();
      case "java.util.Calendar" -> name.equals("getInstance");
      case "java.time.Clock", "java.time.InstantSource" ->
          name.startsWith("system")
              || (name.startsWith("tick") && !given.contains("java.time.Clock"));
      case "com.github.f4b6a3.uuid.UuidCreator" ->
          name.startsWith("getTime") && !given.contains("java.time.Instant");
      default ->
          owner.startsWith("java.time.")
              && name.equals("now")
              && !given.contains("java.time.Clock");
    };
  }

  private static Stream<String> injected(JavaClass type) {
    Stream<String> fields =
        type.getFields().stream()
            .filter(field -> INJECTIONS.stream().anyMatch(field::isAnnotatedWith))
            .map(field -> "has the field " + field.getName() + " injected");
    Stream<String> setters =
        type.getMethods().stream()
            .filter(method -> method.isAnnotatedWith("jakarta.inject.Inject"))
            .map(method -> "has the method " + method.getName() + " injected");
    return Stream.concat(fields, setters);
  }

  private static Stream<String> changeable(JavaClass type) {
    return !isBean(type)
        ? Stream.empty()
        : type.getFields().stream()
            .filter(field -> !has(field, JavaModifier.FINAL) && !has(field, JavaModifier.STATIC))
            .map(field -> "has the field " + field.getName() + ", which is not final");
  }

  private static boolean isBean(JavaClass type) {
    return BEANS.stream().anyMatch(type::isAnnotatedWith)
        || type.isMetaAnnotatedWith("jakarta.inject.Scope")
        || type.isMetaAnnotatedWith("jakarta.enterprise.context.NormalScope")
        || type.getMethods().stream().anyMatch(CodeRules::isObserver);
  }

  private static boolean isObserver(JavaMethod method) {
    return method.getParameters().stream()
        .anyMatch(given -> given.isAnnotatedWith("jakarta.enterprise.event.Observes"));
  }

  private static boolean has(JavaField field, JavaModifier modifier) {
    return field.getModifiers().contains(modifier);
  }
}
