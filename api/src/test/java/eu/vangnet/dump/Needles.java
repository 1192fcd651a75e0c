package eu.vangnet.dump;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Looks for very many values at once, in one pass: by the first eight bytes of each. For values of
 * eight bytes and more this is all that an automaton would give, in a few lines.
 */
final class Needles {
  private static final int START = Long.BYTES;
  private static final int BITS = 1 << 22;

  /** One form of one value. */
  private record Needle(String label, byte[] bytes) {}

  private final Map<Long, List<Needle>> byStart = new HashMap<>();
  private final BitSet starts = new BitSet(BITS);
  private int count;

  /**
   * Adds all forms of a value.
   *
   * @throws IllegalArgumentException for one that is too short to tell from chance
   */
  void add(String label, String value) {
    Forms.of(value)
        .forEach(
            (form, bytes) -> {
              if (bytes.length < START) {
                throw new IllegalArgumentException(label + " " + form + " is too short");
              }
              long start = ByteBuffer.wrap(bytes).getLong();
              byStart
                  .computeIfAbsent(start, key -> new ArrayList<>())
                  .add(new Needle(label + " " + form, bytes));
              starts.set(place(start));
              count++;
            });
  }

  /** How many forms are looked for. */
  int count() {
    return count;
  }

  /** Tells of each that the bytes hold. */
  void find(byte[] bytes, Consumer<String> found) {
    if (bytes.length < START) {
      return;
    }
    long window = 0;
    for (int end = 0; end < bytes.length; end++) {
      window = (window << 8) | (bytes[end] & 0xff);
      if (end >= START - 1 && starts.get(place(window))) {
        at(bytes, end - START + 1, window, found);
      }
    }
  }

  private void at(byte[] bytes, int begin, long start, Consumer<String> found) {
    for (Needle needle : byStart.getOrDefault(start, List.of())) {
      int end = begin + needle.bytes().length;
      if (end <= bytes.length
          && Arrays.equals(bytes, begin, end, needle.bytes(), 0, needle.bytes().length)) {
        found.accept(needle.label());
      }
    }
  }

  private static int place(long start) {
    return (int) ((start * 0x9E3779B97F4A7C15L) >>> 42);
  }
}
