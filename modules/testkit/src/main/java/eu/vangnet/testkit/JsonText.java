package eu.vangnet.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON strictly (RFC 8259, duplicate names refused) into maps, lists, strings, numbers and
 * booleans; null becomes an empty {@link Optional}. Written here because a module's tests may
 * depend on nothing but the contract and JUnit.
 */
final class JsonText {
  private static final int DEEPEST = 64;

  private final String text;
  private int at;
  private int depth;

  private JsonText(String text) {
    this.text = text;
  }

  /**
   * The value of the text.
   *
   * @throws IllegalArgumentException naming the position of the first mistake
   */
  static Object read(String text) {
    JsonText reader = new JsonText(text);
    Object value = reader.value();
    reader.blanks();
    if (reader.at < text.length()) {
      throw reader.mistake("the end");
    }
    return value;
  }

  private Object value() {
    blanks();
    if (++depth > DEEPEST) {
      throw mistake("less depth");
    }
    Object value =
        switch (peek()) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> string();
          case 't' -> word("true", true);
          case 'f' -> word("false", false);
          case 'n' -> word("null", Optional.empty());
          default -> number();
        };
    depth--;
    return value;
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    if (!follows('}')) {
      do {
        blanks();
        String name = string();
        expect(':');
        if (members.put(name, value()) != null) {
          throw mistake("no second '" + name + "'");
        }
      } while (follows(','));
      expect('}');
    }
    return Collections.unmodifiableMap(members);
  }

  private List<Object> array() {
    List<Object> items = new ArrayList<>();
    at++;
    if (!follows(']')) {
      do {
        items.add(value());
      } while (follows(','));
      expect(']');
    }
    return List.copyOf(items);
  }

  private String string() {
    if (peek() != '"') {
      throw mistake("a string");
    }
    at++;
    StringBuilder read = new StringBuilder();
    while (peek() != '"') {
      char next = text.charAt(at++);
      if (next < ' ') {
        throw mistake("no control character");
      }
      read.append(next == '\\' ? escaped() : next);
    }
    at++;
    return read.toString();
  }

  private char escaped() {
    char next = peek();
    at++;
    return switch (next) {
      case '"', '\\', '/' -> next;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw mistake("an escape");
    };
  }

  private char unicode() {
    int end = at + 4;
    if (end > text.length() || !text.substring(at, end).matches("[0-9a-fA-F]{4}")) {
      throw mistake("four hexadecimal digits");
    }
    char read = (char) Integer.parseInt(text.substring(at, end), 16);
    at = end;
    return read;
  }

  private BigDecimal number() {
    int start = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String read = text.substring(start, at);
    if (!read.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?")) {
      throw mistake("a value");
    }
    return new BigDecimal(read);
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw mistake("a value");
    }
    at += word.length();
    return value;
  }

  private boolean follows(char wanted) {
    blanks();
    boolean there = at < text.length() && text.charAt(at) == wanted;
    if (there) {
      at++;
    }
    return there;
  }

  private void expect(char wanted) {
    if (!follows(wanted)) {
      throw mistake("'" + wanted + "'");
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw mistake("more");
    }
    return text.charAt(at);
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException mistake(String expected) {
    return new IllegalArgumentException("at character " + at + " expected " + expected);
  }
}
