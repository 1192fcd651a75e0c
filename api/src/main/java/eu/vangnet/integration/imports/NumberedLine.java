package eu.vangnet.integration.imports;

import eu.vangnet.platform.problems.ProblemException;
import java.util.Optional;

/**
 * A line with its place in the stream.
 *
 * @param number from 1 on
 * @param text as it was sent
 * @param read what it holds; empty where it cannot be read
 * @param problem why it cannot be read
 */
record NumberedLine(
    int number, String text, Optional<ImportLine> read, Optional<ProblemException> problem) {

  boolean begins() {
    return read.filter(ImportLine::begins).isPresent();
  }
}
