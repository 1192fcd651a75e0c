package eu.vangnet.platform.problems;

import java.util.List;
import java.util.Map;

/**
 * The one error root: a request ends with this problem. The detail reaches the client, so it must
 * hold no personal data, no value that was sent, no SQL and no class name.
 */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<Violation> violations;
  private final transient Map<String, String> headers;

  /** A problem whose remedy says all there is to say. */
  public ProblemException(ProblemType type) {
    this(type, type.remedy());
  }

  /** A problem with its own detail. */
  public ProblemException(ProblemType type, String detail) {
    this(type, detail, List.of(), Map.of());
  }

  /** Invalid input, all errors at once. */
  public ProblemException(ProblemType type, List<Violation> violations) {
    this(type, type.remedy(), violations, Map.of());
  }

  /** A problem with headers such as Location, Allow or Retry-After. */
  public ProblemException(
      ProblemType type, String detail, List<Violation> violations, Map<String, String> headers) {
    // Expected refusals are frequent and carry no stack: they are answers, not faults.
    super(detail, null, false, type.status() >= 500);
    this.type = type;
    this.violations = List.copyOf(violations);
    this.headers = Map.copyOf(headers);
  }

  /** One invalid field. */
  public static ProblemException invalid(Violation violation) {
    return new ProblemException(ProblemType.INVALID_INPUT, List.of(violation));
  }

  /** What kind of problem. */
  public ProblemType type() {
    return type;
  }

  /** What is wrong this time. */
  public String detail() {
    return getMessage();
  }

  /** All input errors. */
  public List<Violation> violations() {
    return violations;
  }

  /** Headers that the answer carries. */
  public Map<String, String> headers() {
    return headers;
  }
}
