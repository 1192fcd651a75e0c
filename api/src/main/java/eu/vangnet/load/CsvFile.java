package eu.vangnet.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A comma-separated file with a header, read after RFC 4180: quoted fields may hold commas, doubled
 * quotes and line breaks. Columns are found by name, so their order is free.
 */
final class CsvFile {
  private static final long LARGEST = 10_000_000;

  /** One line of the file; {@code line} counts from 1 and is where the line starts. */
  record Line(int line, List<String> fields) {}

  private final String name;
  private final List<String> header;
  private final List<Line> lines;

  private CsvFile(String name, List<String> header, List<Line> lines) {
    this.name = name;
    this.header = header;
    this.lines = lines;
  }

  static CsvFile read(Path file) {
    String name = file.toString();
    if (!Files.isRegularFile(file)) {
      throw new UnusableInput(name + ": there is no such file");
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new UnusableInput(name + ": larger than 10 MB, which no table of figures is");
      }
      return parse(name, decode(name, Files.readAllBytes(file)));
    } catch (IOException cause) {
      throw new UnusableInput(name + ": cannot be read (" + cause.getMessage() + ")");
    }
  }

  static CsvFile parse(String name, String text) {
    List<Line> all = new CsvScanner(name, text).lines();
    if (all.isEmpty()) {
      throw new UnusableInput(name + ": empty, not even a header");
    }
    List<String> header = all.getFirst().fields().stream().map(String::strip).toList();
    List<Line> lines = all.subList(1, all.size());
    for (Line line : lines) {
      if (line.fields().size() != header.size()) {
        throw new UnusableInput(
            "%s, line %d: %d fields, but the header has %d"
                .formatted(name, line.line(), line.fields().size(), header.size()));
      }
    }
    return new CsvFile(name, header, List.copyOf(lines));
  }

  /** Fails when a column is missing or stands twice, naming the column. */
  void requireColumns(List<String> columns) {
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new UnusableInput(
            "%s, line 1: column %s is missing; the header has %s"
                .formatted(name, column, String.join(", ", header)));
      }
    }
    Set<String> twice =
        IntStream.range(0, header.size())
            .filter(place -> header.indexOf(header.get(place)) != place)
            .mapToObj(header::get)
            .collect(Collectors.toSet());
    if (!twice.isEmpty()) {
      throw new UnusableInput(
          "%s, line 1: column %s stands twice".formatted(name, String.join(", ", twice)));
    }
  }

  /** The field of a line, without outer blanks; empty when the file lacks the column. */
  String field(Line line, String column) {
    int place = header.indexOf(column);
    return place < 0 ? "" : line.fields().get(place).strip();
  }

  String name() {
    return name;
  }

  List<Line> lines() {
    return new ArrayList<>(lines);
  }

  private static String decode(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException cause) {
      throw new UnusableInput(name + ": not UTF-8 text");
    }
  }
}
