package eu.vangnet.platform.edge;

import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.OpenToAll;
import eu.vangnet.security.OpenedBy;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All operations, read once from the JAX-RS annotations. The door asks it what needs no token and
 * which methods an address has; what is not in it is not open.
 */
final class OperationTable {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

  /** One operation; with neither flag nor capability it needs a token. */
  record Operation(
      String method,
      String template,
      Pattern address,
      boolean open,
      Optional<CapabilityOperation> capability) {}

  private final List<Operation> operations;
  private final Map<Long, List<Operation>> byDepth;

  private OperationTable(List<Operation> operations) {
    this.operations = operations;
    this.byDepth =
        operations.stream().collect(Collectors.groupingBy(found -> depth(found.template())));
  }

  /** Reads the resource classes. */
  static OperationTable of(Collection<Class<?>> resources) {
    List<Operation> found = new ArrayList<>();
    for (Class<?> resource : resources) {
      String base = resource.getAnnotation(Path.class).value();
      for (Method method : resource.getMethods()) {
        verb(method).ifPresent(verb -> found.add(operation(verb, base, method)));
      }
    }
    found.sort(Comparator.comparing(Operation::template).thenComparing(Operation::method));
    return new OperationTable(List.copyOf(found));
  }

  /** Every operation, by address and method. */
  List<Operation> all() {
    return operations;
  }

  /**
   * Whether this needs no token. The address is compared undecoded and literally: an encoded or
   * dressed-up form of an open address is not open.
   */
  boolean isOpen(String method, String rawPath) {
    List<Operation> here = at(rawPath).toList();
    return here.stream().anyMatch(found -> found.open() && answers(found, method))
        || (!here.isEmpty() && here.stream().allMatch(Operation::open));
  }

  /** The capability that opens this instead of a token; compared like open addresses. */
  Optional<CapabilityOperation> capability(String method, String rawPath) {
    return at(rawPath)
        .filter(found -> answers(found, method))
        .flatMap(found -> found.capability().stream())
        .findFirst();
  }

  private static boolean answers(Operation operation, String method) {
    return operation.method().equals(method.equals("HEAD") ? "GET" : method);
  }

  /** Whether anything lives at this address. */
  boolean knows(String rawPath) {
    return at(rawPath).findAny().isPresent();
  }

  /** The methods of an address, with those that follow from others. */
  Set<String> methods(String rawPath) {
    Set<String> methods =
        at(rawPath).map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    methods.add("OPTIONS");
    return methods;
  }

  private Stream<Operation> at(String rawPath) {
    return byDepth.getOrDefault(depth(rawPath), List.of()).stream()
        .filter(found -> found.address().matcher(rawPath).matches());
  }

  /** A variable stands for one segment, so only addresses with as many slashes can match. */
  private static long depth(String path) {
    return path.chars().filter(letter -> letter == '/').count();
  }

  private static Operation operation(String verb, String base, Method method) {
    Path own = method.getAnnotation(Path.class);
    String template = join(base, own == null ? "" : own.value());
    boolean open = method.isAnnotationPresent(OpenToAll.class);
    Optional<CapabilityOperation> capability =
        Optional.ofNullable(method.getAnnotation(OpenedBy.class)).map(OpenedBy::value);
    return new Operation(verb, template, address(template), open, capability);
  }

  private static Pattern address(String template) {
    String literal =
        Arrays.stream(VARIABLE.split(template, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^/;%]+"));
    return Pattern.compile(literal);
  }

  private static String join(String base, String own) {
    String joined = ("/" + base + "/" + own).replaceAll("/+", "/");
    return joined.length() > 1 && joined.endsWith("/")
        ? joined.substring(0, joined.length() - 1)
        : joined;
  }

  private static Optional<String> verb(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        return Optional.of(verb.value());
      }
    }
    return Optional.empty();
  }
}
