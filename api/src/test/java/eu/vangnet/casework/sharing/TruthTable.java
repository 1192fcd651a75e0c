package eu.vangnet.casework.sharing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What shall be, as people wrote it down in {@code sharing/truth-table.txt}. */
final class TruthTable {
  private static final String FILE = "/sharing/truth-table.txt";

  private final List<Line> lines;

  private TruthTable(List<Line> lines) {
    this.lines = lines;
  }

  static TruthTable read() {
    try (InputStream in = TruthTable.class.getResourceAsStream(FILE)) {
      return new TruthTable(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Line::of)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the one line that speaks of these cells answers. */
  Answer answer(List<String> cells) {
    List<Line> speaking = lines.stream().filter(line -> line.speaksOf(cells)).toList();
    if (speaking.size() != 1) {
      throw new AssertionError(speaking.size() + " lines speak of " + cells);
    }
    return speaking.getFirst().answer();
  }

  int lines() {
    return lines.size();
  }

  /** Whether it is shown, and by which rule. */
  record Answer(boolean shown, String reason) {}

  private record Line(List<Set<String>> cells, Answer answer) {
    static Line of(String text) {
      List<String> all = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
      String last = all.getLast();
      return new Line(
          all.subList(0, all.size() - 1).stream().map(cell -> Set.of(cell.split("/", -1))).toList(),
          new Answer(last.endsWith(" shown"), last.split(" ", 2)[0]));
    }

    boolean speaksOf(List<String> given) {
      return given.size() == cells.size()
          && IntStream.range(0, given.size())
              .allMatch(
                  place -> Stream.of("*", given.get(place)).anyMatch(cells.get(place)::contains));
    }
  }
}
