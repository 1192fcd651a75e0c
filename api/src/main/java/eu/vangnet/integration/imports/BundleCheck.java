package eu.vangnet.integration.imports;

import eu.vangnet.platform.imports.ImportedKind;
import eu.vangnet.platform.input.LineContracts;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks all that can be seen of a bundle before anything is made of it, all errors at once. */
@Singleton
class BundleCheck {
  /** Stands for what is not made yet; it has the form of an identifier. */
  private static final UUID NOT_YET = new UUID(0, 0);

  private final LineContracts contracts;
  private final Clock clock;
  private final Map<String, ImportedKind> kinds;

  @Inject
  BundleCheck(LineContracts contracts, Clock clock, Instance<ImportedKind> found) {
    this.contracts = contracts;
    this.clock = clock;
    this.kinds =
        found.stream()
            .collect(Collectors.toUnmodifiableMap(ImportedKind::code, Function.identity()));
  }

  ImportedKind kind(ImportLine line) {
    return kinds.get(line.kind());
  }

  /** The problems of the lines, by their numbers. */
  Map<Integer, ProblemException> problems(List<NumberedLine> bundle) {
    Map<Integer, ProblemException> problems = new TreeMap<>();
    Map<String, ImportLine> named = new HashMap<>();
    for (NumberedLine line : bundle) {
      line.problem()
          .or(() -> line.read().flatMap(read -> problem(read, named)))
          .ifPresent(problem -> problems.put(line.number(), problem));
      line.read().ifPresent(read -> read.ref().ifPresent(ref -> named.put(ref, read)));
    }
    return problems;
  }

  private Optional<ProblemException> problem(ImportLine line, Map<String, ImportLine> named) {
    List<Violation> violations = new ArrayList<>();
    if (!kinds.containsKey(line.kind())) {
      String known = String.join(", ", kinds.keySet().stream().sorted().toList());
      violations.add(Violation.body("/kind", "enum", "must be one of: " + known));
    } else {
      references(line, named, violations);
      dated(line, violations);
    }
    line.ref()
        .filter(named::containsKey)
        .ifPresent(ref -> violations.add(Violation.body("/ref", "repeated", "must be given once")));
    order(line, named, violations);
    if (violations.isEmpty()) {
      body(line, violations);
    }
    return violations.isEmpty()
        ? Optional.empty()
        : Optional.of(new ProblemException(ProblemType.INVALID_INPUT, violations));
  }

  private void references(
      ImportLine line, Map<String, ImportLine> named, List<Violation> violations) {
    ImportedKind kind = kind(line);
    Map<String, String> known = new TreeMap<>(kind.furtherReferences());
    known.putAll(kind.references());
    known.forEach(
        (name, code) -> {
          boolean asked =
              kind.references().containsKey(name) || line.references().containsKey(name);
          String ref = line.references().getOrDefault(name, "");
          if (asked
              && !Optional.ofNullable(named.get(ref))
                  .map(ImportLine::kind)
                  .filter(code::equals)
                  .isPresent()) {
            violations.add(
                Violation.body(
                    "/references/" + name,
                    "unknown",
                    "must name an earlier line of this bundle of the kind " + code));
          }
        });
    if (!known.keySet().containsAll(line.references().keySet())) {
      violations.add(
          Violation.body(
              "/references", "additionalProperties", "knows " + known.keySet() + " only"));
    }
  }

  private void dated(ImportLine line, List<Violation> violations) {
    if (kind(line).dated() && line.at().isEmpty()) {
      violations.add(
          Violation.body("/at", "required", "must be when the earlier system recorded it"));
    }
  }

  /** Nothing is done in the future, and nothing before what it follows on. */
  private void order(ImportLine line, Map<String, ImportLine> named, List<Violation> violations) {
    Instant now = clock.instant();
    Instant at = line.at().orElse(now);
    if (at.isAfter(now) || at.isBefore(Instant.EPOCH)) {
      violations.add(Violation.body("/at", "range", "must be from 1970 on and not in the future"));
    }
    boolean early =
        line.references().values().stream()
            .map(named::get)
            .filter(Objects::nonNull)
            .anyMatch(earlier -> earlier.at().orElse(now).isAfter(at));
    if (early) {
      violations.add(
          Violation.body("/at", "minimum", "must not be before that of a line it refers to"));
    }
  }

  private void body(ImportLine line, List<Violation> violations) {
    ImportedKind kind = kind(line);
    Map<String, UUID> references =
        line.references().keySet().stream()
            .collect(Collectors.toMap(Function.identity(), name -> NOT_YET));
    try {
      contracts.check(kind.operation(), kind.completed(line.body(), references));
    } catch (ProblemException refused) {
      violations.addAll(below(refused).violations());
    }
  }

  /** The same problem with pointers into the line instead of its body. */
  static ProblemException below(ProblemException problem) {
    List<Violation> violations =
        problem.violations().stream()
            .map(v -> new Violation(v.part(), "/body" + v.name(), v.code(), v.message()))
            .toList();
    return new ProblemException(problem.type(), problem.detail(), violations, problem.headers());
  }
}
