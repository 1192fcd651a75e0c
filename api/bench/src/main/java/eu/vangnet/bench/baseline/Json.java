package eu.vangnet.bench.baseline;

/** JSON put together by hand; used for one answer. */
final class Json {
  private final StringBuilder text = new StringBuilder(1024);
  private boolean first = true;

  Json begin(char bracket) {
    text.append(bracket);
    first = true;
    return this;
  }

  Json end(char bracket) {
    text.append(bracket);
    first = false;
    return this;
  }

  /** Begins an element of a list. */
  Json next() {
    separate();
    return this;
  }

  Json name(String name) {
    separate();
    text.append('"').append(name).append("\":");
    first = true;
    return this;
  }

  /** A text member; left out where there is none. */
  Json put(String name, String value) {
    if (value != null) {
      name(name).quote(value);
      first = false;
    }
    return this;
  }

  Json put(String name, int value) {
    name(name);
    text.append(value);
    first = false;
    return this;
  }

  /** A member whose value is JSON already. */
  Json raw(String name, String json) {
    name(name);
    text.append(json);
    first = false;
    return this;
  }

  /** The members of an object that is JSON already. */
  Json members(String object) {
    if (object.length() > 2) {
      separate();
      text.append(object, 1, object.length() - 1);
      first = false;
    }
    return this;
  }

  /** Codes that are stored as one text. */
  Json codes(String name, String joined) {
    name(name);
    text.append('[');
    if (!joined.isEmpty()) {
      text.append('"').append(joined.replace(",", "\",\"")).append('"');
    }
    text.append(']');
    first = false;
    return this;
  }

  Json quote(String value) {
    text.append('"');
    for (int place = 0; place < value.length(); place++) {
      char letter = value.charAt(place);
      switch (letter) {
        case '"', '\\' -> text.append('\\').append(letter);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (letter < ' ') {
            text.append("\\u%04x".formatted((int) letter));
          } else {
            text.append(letter);
          }
        }
      }
    }
    text.append('"');
    return this;
  }

  private void separate() {
    if (!first) {
      text.append(',');
    }
    first = false;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
