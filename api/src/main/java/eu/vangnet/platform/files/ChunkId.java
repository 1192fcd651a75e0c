package eu.vangnet.platform.files;

import java.util.List;
import java.util.UUID;

/**
 * Which piece of which file. As text it is the key of the row and what the piece is sealed for, and
 * texts sort in the order of the pieces.
 *
 * @param file the file
 * @param number its place, from 0 on
 * @param last whether the file ends with it
 */
record ChunkId(UUID file, int number, boolean last) {

  String text() {
    return "%s.%06d.%s".formatted(file, number, last ? "last" : "more");
  }

  /** Below every piece of a file. */
  static String below(UUID file) {
    return file + ".";
  }

  /** Above every piece of a file: the slash follows the dot. */
  static String above(UUID file) {
    return file + "/";
  }

  /**
   * Whether these keys are those of a whole file, each piece once and only the end marked as such.
   */
  static boolean isWhole(UUID file, List<String> keys) {
    for (int number = 0; number < keys.size(); number++) {
      boolean last = number == keys.size() - 1;
      if (!keys.get(number).equals(new ChunkId(file, number, last).text())) {
        return false;
      }
    }
    return !keys.isEmpty();
  }
}
