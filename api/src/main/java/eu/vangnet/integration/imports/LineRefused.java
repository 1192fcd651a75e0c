package eu.vangnet.integration.imports;

import eu.vangnet.platform.problems.ProblemException;

/** A line is refused, and its bundle is rolled back. */
final class LineRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final transient ProblemException problem;

  LineRefused(int line, ProblemException problem) {
    super("a line is refused", null, false, false);
    this.line = line;
    this.problem = problem;
  }

  int line() {
    return line;
  }

  ProblemException problem() {
    return problem;
  }
}
