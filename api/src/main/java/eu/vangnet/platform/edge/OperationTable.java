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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All operations, read once from the JAX-RS annotations. The door asks it what needs no token and
 * which methods an address has; what is not in it is not open.
 */
final class OperationTable {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

  /**
   * One operation; with neither flag nor capability it needs a token.
   *
   * @param segments what each part of an address between slashes has to be
   */
  record Operation(
      String method,
      String template,
      List<Predicate<String>> segments,
      boolean open,
      Optional<CapabilityOperation> capability) {

    /** Whether it lives at this address, of as many parts as its own. */
    private boolean isAt(String[] parts) {
      for (int place = 0; place < parts.length; place++) {
        if (!segments.get(place).test(parts[place])) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Operation> operations;
  private final Map<Neighbourhood, List<Operation>> neighbourhoods;

  /**
   * What is near each other, so that a request is compared with few operations.
   *
   * @param parts how many an address has
   * @param room the part after the version; empty where it is missing or a variable
   */
  private record Neighbourhood(int parts, String room) {
    private static final int ROOM = 2;
    private static final String ANY = "";

    static Neighbourhood of(Operation operation) {
      String[] parts = operation.template().split("/", -1);
      boolean plain = parts.length > ROOM && !parts[ROOM].contains("{");
      return new Neighbourhood(parts.length, plain ? parts[ROOM] : ANY);
    }

    /** Where the operation at an address of these parts can be. */
    static Stream<Neighbourhood> of(String[] parts) {
      String room = parts.length > ROOM ? parts[ROOM] : ANY;
      return Stream.of(room, ANY).distinct().map(name -> new Neighbourhood(parts.length, name));
    }
  }

  private OperationTable(List<Operation> operations) {
    this.operations = operations;
    this.neighbourhoods = operations.stream().collect(Collectors.groupingBy(Neighbourhood::of));
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

  /** What lives at one address; nothing does when it is empty. */
  record Address(List<Operation> here) {

    /** Whether anything lives here. */
    boolean isKnown() {
      return !here.isEmpty();
    }

    /** Whether this needs no token. */
    boolean isOpen(String method) {
      return here.stream().anyMatch(found -> found.open() && answers(found, method))
          || (!here.isEmpty() && here.stream().allMatch(Operation::open));
    }

    /** The capability that opens this instead of a token. */
    Optional<CapabilityOperation> capability(String method) {
      return here.stream()
          .filter(found -> answers(found, method))
          .flatMap(found -> found.capability().stream())
          .findFirst();
    }

    /** The methods, with those that follow from others. */
    Set<String> methods() {
      Set<String> methods =
          here.stream().map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
      if (methods.contains("GET")) {
        methods.add("HEAD");
      }
      methods.add("OPTIONS");
      return methods;
    }

    private static boolean answers(Operation operation, String method) {
      return operation.method().equals(method.equals("HEAD") ? "GET" : method);
    }
  }

  /**
   * What lives at an address. It is compared undecoded and literally: an encoded or dressed-up form
   * of an open address is not open. A variable stands for one part, so only addresses with as many
   * parts can match.
   */
  Address at(String rawPath) {
    String[] parts = rawPath.split("/", -1);
    return new Address(
        Neighbourhood.of(parts)
            .flatMap(near -> neighbourhoods.getOrDefault(near, List.of()).stream())
            .filter(found -> found.isAt(parts))
            .toList());
  }

  private static Operation operation(String verb, String base, Method method) {
    Path own = method.getAnnotation(Path.class);
    String template = join(base, own == null ? "" : own.value());
    boolean open = method.isAnnotationPresent(OpenToAll.class);
    Optional<CapabilityOperation> capability =
        Optional.ofNullable(method.getAnnotation(OpenedBy.class)).map(OpenedBy::value);
    return new Operation(verb, template, segments(template), open, capability);
  }

  private static List<Predicate<String>> segments(String template) {
    return Arrays.stream(template.split("/", -1)).map(OperationTable::segment).toList();
  }

  /** Most are plain words or one variable, and every request meets many: no pattern for those. */
  private static Predicate<String> segment(String part) {
    if (!part.contains("{")) {
      return part::equals;
    }
    if (VARIABLE.matcher(part).matches()) {
      return sent -> !sent.isEmpty() && sent.indexOf(';') < 0 && sent.indexOf('%') < 0;
    }
    String literal =
        Arrays.stream(VARIABLE.split(part, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^/;%]+"));
    return Pattern.compile(literal).asMatchPredicate();
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
