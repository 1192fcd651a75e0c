package eu.vangnet.integration.imports;

import eu.vangnet.platform.input.LineContracts;
import eu.vangnet.platform.problems.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a stream line by line within the limits. For one thread. */
final class LineStream {
  static final int MOST_LINES = 1_000;
  static final long MOST_BYTES = 8L * 1024 * 1024;
  private static final int LONGEST = 256 * 1024;

  private final InputStream stream;
  private final LineContracts contracts;
  private long bytes;
  private int number;
  private Optional<String> stopped = Optional.empty();

  LineStream(InputStream stream, LineContracts contracts) {
    this.stream = stream;
    this.contracts = contracts;
  }

  /** Why it stopped before the end of the stream, as a code. */
  Optional<String> stopped() {
    return stopped;
  }

  /** The next line that is not blank; empty at the end and where a limit is reached. */
  Optional<NumberedLine> next() throws IOException {
    while (true) {
      Optional<byte[]> line = bytes();
      if (line.isEmpty() || stopped.isPresent()) {
        return Optional.empty();
      }
      if (++number > MOST_LINES) {
        stopped = Optional.of("tooManyLines");
        return Optional.empty();
      }
      String text = new String(line.get(), StandardCharsets.UTF_8).strip();
      if (!text.isEmpty()) {
        return Optional.of(read(line.get(), text));
      }
    }
  }

  private NumberedLine read(byte[] line, String text) {
    try {
      ImportLine read = ImportLine.of(contracts.read(line));
      return new NumberedLine(number, text, Optional.of(read), Optional.empty());
    } catch (ProblemException unreadable) {
      return new NumberedLine(number, text, Optional.empty(), Optional.of(unreadable));
    }
  }

  private Optional<byte[]> bytes() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = stream.read();
    if (next < 0) {
      return Optional.empty();
    }
    while (next >= 0 && next != '\n') {
      if (line.size() >= LONGEST || ++bytes > MOST_BYTES) {
        stopped = Optional.of("tooLarge");
        return Optional.empty();
      }
      line.write(next);
      next = stream.read();
    }
    return Optional.of(line.toByteArray());
  }
}
