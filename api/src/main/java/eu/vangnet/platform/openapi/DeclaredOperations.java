package eu.vangnet.platform.openapi;

import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.Needs;
import eu.vangnet.security.OpenedBy;
import eu.vangnet.security.Right;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Finds every resource method in the index. There are no sub-resource locators in this product. */
public final class DeclaredOperations {
  private static final DotName PATH = DotName.createSimple(Path.class);
  private static final DotName NEEDS = DotName.createSimple(Needs.class);
  private static final DotName OPENED_BY = DotName.createSimple(OpenedBy.class);
  private static final DotName HEADER = DotName.createSimple(HeaderParam.class);
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private DeclaredOperations() {}

  /** All operations, in the order of path and method. */
  public static List<DeclaredOperation> all() {
    return in(ResourceIndex.read());
  }

  static List<DeclaredOperation> in(IndexView index) {
    List<DeclaredOperation> found = new ArrayList<>();
    for (AnnotationInstance annotation : index.getAnnotations(PATH)) {
      if (annotation.target().kind() == Kind.CLASS) {
        ClassInfo resource = annotation.target().asClass();
        for (MethodInfo method : resource.methods()) {
          httpMethod(method).ifPresent(verb -> found.add(operation(resource, method, verb)));
        }
      }
    }
    found.sort(
        Comparator.comparing(DeclaredOperation::path).thenComparing(DeclaredOperation::method));
    return List.copyOf(found);
  }

  private static Optional<String> httpMethod(MethodInfo method) {
    return METHODS.stream()
        .filter(verb -> method.hasDeclaredAnnotation(DotName.createSimple("jakarta.ws.rs." + verb)))
        .findFirst();
  }

  private static DeclaredOperation operation(ClassInfo resource, MethodInfo method, String verb) {
    return new DeclaredOperation(
        verb,
        path(resource, method),
        resource.name().toString(),
        method.name(),
        Optional.ofNullable(method.declaredAnnotation(NEEDS))
            .map(needs -> Right.valueOf(needs.value("right").asEnum())),
        Optional.ofNullable(method.declaredAnnotation(OPENED_BY))
            .map(opened -> CapabilityOperation.valueOf(opened.value().asEnum())),
        Optional.ofNullable(method.declaredAnnotation(NEEDS))
            .flatMap(needs -> Optional.ofNullable(needs.value("stepUp")))
            .filter(AnnotationValue::asBoolean)
            .isPresent(),
        headers(method));
  }

  private static String path(ClassInfo resource, MethodInfo method) {
    String own =
        Optional.ofNullable(method.declaredAnnotation(PATH))
            .map(DeclaredOperations::trimmed)
            .orElse("");
    return trimmed(resource.declaredAnnotation(PATH)) + own;
  }

  private static String trimmed(AnnotationInstance path) {
    String bare = path.value().asString().replaceAll("^/+|/+$", "");
    return bare.isEmpty() ? "" : "/" + bare;
  }

  private static Set<String> headers(MethodInfo method) {
    return method.annotations(HEADER).stream()
        .map(header -> header.value().asString())
        .collect(Collectors.toSet());
  }
}
