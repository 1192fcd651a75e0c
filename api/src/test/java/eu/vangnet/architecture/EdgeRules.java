package eu.vangnet.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import eu.vangnet.security.Needs;
import eu.vangnet.security.OpenToAll;
import eu.vangnet.security.OpenedBy;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where HTTP and the server may be seen, and what each operation declares. */
final class EdgeRules {
  /** What a record of query parameters is made of; it translates nothing. */
  private static final Set<String> PARAMETERS =
      Set.of(
          "jakarta.ws.rs.QueryParam",
          "jakarta.ws.rs.PathParam",
          "jakarta.ws.rs.HeaderParam",
          "jakarta.ws.rs.DefaultValue");

  private EdgeRules() {}

  static List<Rule> of(House house) {
    return List.of(
        Rule.of(
            "JAX-RS stays in resources and platform",
            house.outside("platform").and(not("a resource", EdgeRules::isResource)),
            Look.broken("keep away from JAX-RS", EdgeRules::jaxRs),
            "casework.signals.AnswersItself",
            "casework.signals.OverreachingQuery"),
        Rule.of(
            "Helidon stays in platform and batch",
            house.outside("platform", "batch"),
            Look.broken(
                "keep away from Helidon",
                type -> Look.uses(type, used -> PartRules.below(used, "io.helidon"))),
            "casework.signals.UsesHelidon"),
        Rule.of(
            "each operation declares its right and object, its capability, or why it is open to all",
            DescribedPredicate.describe("hold operations", type -> operations(type).count() > 0),
            Look.broken(
                "declare each operation with one of @Needs, @OpenedBy and @OpenToAll",
                type -> operations(type).flatMap(EdgeRules::undeclared)),
            "casework.signals.UndeclaredResource",
            "casework.signals.TwiceDeclaredResource",
            "casework.signals.DoublyOpenedResource",
            "casework.signals.UnexplainedResource"));
  }

  private static DescribedPredicate<JavaClass> not(
      String description, Predicate<JavaClass> unwanted) {
    return DescribedPredicate.describe("are not " + description, unwanted.negate());
  }

  private static boolean isResource(JavaClass type) {
    return Exemption.outermost(type).getSimpleName().endsWith("Resource");
  }

  private static Stream<String> jaxRs(JavaClass type) {
    boolean holdsParameters =
        type.getSimpleName().endsWith("Query") || type.getSimpleName().endsWith("Request");
    return Look.uses(
        type,
        used ->
            PartRules.below(used, "jakarta.ws.rs", "org.glassfish.jersey")
                && !(holdsParameters && PARAMETERS.contains(used.getName())));
  }

  private static Stream<JavaMethod> operations(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"));
  }

  private static Stream<String> undeclared(JavaMethod method) {
    boolean open = method.isAnnotatedWith(OpenToAll.class);
    long kinds =
        Stream.of(Needs.class, OpenedBy.class, OpenToAll.class)
            .filter(method::isAnnotatedWith)
            .count();
    if (kinds != 1) {
      return Stream.of(
          method.getName() + " declares " + (kinds == 0 ? "no right" : "more than one kind"));
    }
    return open && method.getAnnotationOfType(OpenToAll.class).reason().isBlank()
        ? Stream.of(method.getName() + " does not say why it is open to all")
        : Stream.empty();
  }
}
