package eu.vangnet.architecture;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who may touch what: one row per part of the house. */
final class PartRules {
  /** Of other groups a feature may use ids and events; another rule sees to that. */
  private static final Set<String> OF_FEATURES =
      Stream.concat(
              House.GROUPS.stream(),
              Stream.of("tenants", "modules", "codelists", "spi", "security", "platform"))
          .collect(toUnmodifiableSet());

  /** What each part may use beside itself. A part that is missing here is no part of the house. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("spi", Set.of()),
          entry("testkit", Set.of("spi")),
          entry("tenants", Set.of()),
          entry("casework", OF_FEATURES),
          entry("prevention", OF_FEATURES),
          entry("trainings", OF_FEATURES),
          entry("evaluations", OF_FEATURES),
          // It reaches the records of all features through what platform.personal asks of them.
          entry(
              "privacy", Set.of("tenants", "modules", "codelists", "spi", "security", "platform")),
          // It brings records in through what platform.imports asks of the features.
          entry("integration", Set.of("tenants", "security", "platform")),
          entry("reports", Set.of("platform", "spi", "security")),
          entry("codelists", Set.of("tenants", "modules", "spi", "security", "platform")),
          entry("modules", Set.of("tenants", "spi", "security", "platform")),
          entry("tenancy", Set.of("tenants", "modules", "codelists", "security", "platform")),
          entry("security", Set.of("tenants")),
          // The edge and the journal act for a principal, so they need his name and rights.
          entry("platform", Set.of("tenants", "security")),
          // The commands stand outside: they start the product, or talk to it as any client does.
          entry("demo", Set.of("tenants", "codelists", "security", "platform")),
          entry("load", Set.of()),
          entry("command", Set.of("demo", "load", "tenants", "security", "platform")),
          entry("", Set.of("command", "platform")));

  /** What a part may use of another one that it leaves alone otherwise. */
  private static final Map<String, Set<String>> MAY_USE_ONLY =
      Map.of(
          "reports",
          Set.of(
              "tenants.TenantId",
              "tenants.ReportingDatabase",
              "tenants.PublicationDatabase",
              "tenants.SqlWork",
              "tenants.Sql",
              "tenants.Sql$Row"));

  private PartRules() {}

  static List<Rule> of(House house) {
    return List.of(
        Rule.of(
            "each part uses only what the table allows it",
            house.everything(),
            Look.broken("use only what their part may use", type -> beyond(house, type)),
            "casework.signals.UsesReports",
            "casework.signals.UsesBatch",
            "prevention.advice.UsesDemo",
            "trainings.UsesBatch",
            "evaluations.UsesReports",
            "reports.UsesFeature",
            "reports.UsesTenantData",
            "platform.UsesFeature",
            "security.UsesPlatform",
            "modules.UsesFeature",
            "command.UsesBatch",
            "attic.InNoPart"),
        Rule.of(
            "only batch does something once per tenant",
            house.outside("batch", "tenants"),
            Look.broken(
                "leave TenantRuns alone",
                type ->
                    Look.uses(
                        type, used -> used.getName().equals(house.name("tenants.TenantRuns")))),
            List.of(
                new Exemption(
                    house.name("platform.startup.PlatformBeans"),
                    "makes the bean that batch has injected")),
            "casework.signals.UsesTenantRuns",
            "platform.UsesTenantRuns"),
        Rule.of(
            "only batch reaches the tables of batch jobs",
            house.outside("batch", "tenants"),
            Look.broken(
                "leave BatchDatabase alone",
                type ->
                    Look.uses(
                        type, used -> used.getName().equals(house.name("tenants.BatchDatabase")))),
            List.of(
                new Exemption(
                    house.name("platform.startup.PlatformBeans"),
                    "makes the bean that batch has injected")),
            "reports.UsesBatchDatabase"),
        Rule.of(
            "groups of features share ids and events only",
            house.everything(),
            Look.broken("know of other groups ids and events only", type -> across(house, type)),
            "prevention.advice.UsesCase",
            "trainings.UsesCase"),
        Rule.of(
            "the contract for modules uses the JDK only",
            house.in("spi"),
            onlyJdkAnd("spi", house, Set.of()),
            "spi.UsesTink",
            "spi.UsesTenants"),
        Rule.of(
            "a module uses the JDK and the contract only",
            DescribedPredicate.describe("are in a module", house::isProgrammeModule),
            Look.broken("use the JDK and the contract only", type -> beyondContract(house, type)),
            "example.UsesTestkit",
            "countryxx.UsesOtherModule",
            "countryxx.UsesTenants",
            "countryxx.UsesInjection"),
        Rule.of(
            "a module has no network, no database, no files and no clock",
            DescribedPredicate.describe(
                "are in a module or the contract",
                type -> house.isProgrammeModule(type) || house.isIn(type, "spi")),
            Look.broken("be pure", type -> Look.uses(type, PartRules::reachesOut)),
            "countryxx.UsesClock",
            "countryxx.UsesNetwork",
            "spi.UsesDatabase"),
        Rule.of(
            "the testkit uses the contract and JUnit only",
            house.in("testkit"),
            onlyJdkAnd("spi", house, Set.of("org.junit", "org.opentest4j", "org.apiguardian")),
            "testkit.UsesMatchers"),
        Rule.of(
            "tenants uses the JDK, persistence, CDI and the libraries its pom names",
            house.in("tenants"),
            onlyJdkAnd(
                "tenants",
                house,
                Set.of(
                    "jakarta.persistence",
                    "jakarta.inject",
                    "jakarta.enterprise",
                    "jakarta.annotation",
                    "org.eclipse.persistence",
                    "com.google.crypto.tink",
                    "com.github.benmanes.caffeine",
                    "com.mysql",
                    "com.zaxxer.hikari",
                    "org.flywaydb")),
            "tenants.UsesModules",
            "tenants.UsesResources"),
        Rule.of(
            "tenants speaks no HTTP",
            house.in("tenants"),
            Look.broken(
                "speak no HTTP",
                type -> Look.uses(type, used -> below(used, "java.net.http", "com.sun.net"))),
            "tenants.UsesHttp"),
        Rule.of(
            "security decides and queries nothing",
            house.in("security"),
            Look.broken("query nothing", type -> Look.uses(type, used -> isQuery(house, used))),
            "security.Queries"));
  }

  private static Stream<String> beyond(House house, JavaClass type) {
    String part = house.partOf(type);
    if (part.equals("batch")) {
      return Stream.empty();
    }
    Set<String> allowed = house.isProgrammeModule(type) ? Set.of("spi") : MAY_USE.get(part);
    if (allowed == null) {
      return Stream.of("is in \"" + part + "\", which is no part of the house");
    }
    return Look.uses(
        type,
        used ->
            house.holds(used)
                && !house.partOf(used).equals(part)
                && !allowed.contains(house.partOf(used))
                && MAY_USE_ONLY.getOrDefault(part, Set.of()).stream()
                    .noneMatch(name -> house.name(name).equals(used.getName())));
  }

  private static Stream<String> across(House house, JavaClass type) {
    return !house.isFeature(type)
        ? Stream.empty()
        : Look.uses(
            type,
            used ->
                house.isFeature(used)
                    && !house.partOf(used).equals(house.partOf(type))
                    && !isIdOrEvent(used));
  }

  /** Ids end in Id; an event says in the past tense what happened. Both are records. */
  private static boolean isIdOrEvent(JavaClass type) {
    String name = type.getSimpleName();
    return type.isRecord() && (name.endsWith("Id") || name.endsWith("ed"));
  }

  private static ArchCondition<JavaClass> onlyJdkAnd(
      String part, House house, Set<String> libraries) {
    Predicate<JavaClass> foreign =
        used ->
            !isJdk(used)
                && !house.isIn(used, part)
                && libraries.stream().noneMatch(library -> below(used, library));
    return Look.broken(
        "use the JDK, " + part + " and " + libraries + " only",
        type ->
            Look.uses(
                type, foreign.and(used -> !used.getPackageName().equals(type.getPackageName()))));
  }

  private static Stream<String> beyondContract(House house, JavaClass type) {
    return Look.uses(
        type,
        used ->
            !isJdk(used)
                && !house.isIn(used, "spi")
                && !(house.holds(used) && house.partOf(used).equals(house.partOf(type))));
  }

  private static boolean reachesOut(JavaClass used) {
    return below(used, "java.net", "java.sql", "javax.sql", "java.nio.file")
        || used.getName().equals("java.time.Clock")
        || used.getName().equals("java.io.File");
  }

  private static boolean isQuery(House house, JavaClass used) {
    return below(
            used, "jakarta.persistence", "java.sql", "javax.sql", "jakarta.ws.rs", "io.helidon")
        || used.getName().equals(house.name("tenants.TenantDatabase"));
  }

  private static boolean isJdk(JavaClass used) {
    return used.isPrimitive()
        || used.getSource().filter(source -> source.getUri().getScheme().equals("jrt")).isPresent();
  }

  static boolean below(JavaClass used, String... packages) {
    return Stream.of(packages).anyMatch(name -> used.getName().startsWith(name + "."));
  }
}
