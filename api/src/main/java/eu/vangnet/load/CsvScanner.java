package eu.vangnet.load;

import java.util.ArrayList;
import java.util.List;

/** Reads the characters of a comma-separated text once, from left to right. */
final class CsvScanner {
  private final String name;
  private final String text;
  private int place;
  private int line = 1;

  CsvScanner(String name, String text) {
    this.name = name;
    this.text = text;
  }

  List<CsvFile.Line> lines() {
    List<CsvFile.Line> lines = new ArrayList<>();
    while (place < text.length()) {
      int start = line;
      List<String> fields = fields();
      if (fields.size() > 1 || !fields.getFirst().isBlank()) {
        lines.add(new CsvFile.Line(start, List.copyOf(fields)));
      }
    }
    return lines;
  }

  private List<String> fields() {
    List<String> fields = new ArrayList<>();
    fields.add(field(1));
    while (at(',')) {
      place++;
      fields.add(field(fields.size() + 1));
    }
    endOfLine(fields.size());
    return fields;
  }

  private String field(int number) {
    if (at('"')) {
      return quoted(number);
    }
    int start = place;
    while (place < text.length() && !at(',') && !at('\n') && !at('\r')) {
      place++;
    }
    return text.substring(start, place);
  }

  private String quoted(int number) {
    int start = line;
    StringBuilder field = new StringBuilder();
    place++;
    while (place < text.length()) {
      char next = text.charAt(place++);
      if (next == '"' && !at('"')) {
        return field.toString();
      }
      if (next == '"') {
        place++;
      }
      if (next == '\n') {
        line++;
      }
      field.append(next);
    }
    throw new UnusableInput(
        "%s, line %d, field %d: the quotation mark is never closed".formatted(name, start, number));
  }

  private void endOfLine(int number) {
    if (at('\r')) {
      place++;
    }
    if (at('\n')) {
      place++;
      line++;
    } else if (place < text.length()) {
      throw new UnusableInput(
          "%s, line %d, field %d: text after the closing quotation mark"
              .formatted(name, line, number));
    }
  }

  private boolean at(char wanted) {
    return place < text.length() && text.charAt(place) == wanted;
  }
}
