package eu.vangnet.casework.reportpoints;

import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * A place in the public directory: behind this report point. As a cursor it is bound to what was
 * asked and to nobody, because nobody is known here; it holds nothing that is not published.
 *
 * @param name of the last report point that was shown
 * @param id of the same
 */
record DirectoryPlace(String name, String id) {
  private static final int DIGEST = 8;
  private static final int ID = 36;

  /** Before the first one. */
  static final DirectoryPlace BEGIN = new DirectoryPlace("", "");

  String cursor(String query) {
    byte[] place = (id + name).getBytes(StandardCharsets.UTF_8);
    byte[] whole =
        ByteBuffer.allocate(DIGEST + place.length).put(digest(query, place)).put(place).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /**
   * Reads a cursor.
   *
   * @throws ProblemException 400 when it was made for another query, or is none
   */
  static DirectoryPlace of(String cursor, String query) {
    byte[] whole = decoded(cursor);
    byte[] place = Arrays.copyOfRange(whole, Math.min(DIGEST, whole.length), whole.length);
    String text = new String(place, StandardCharsets.UTF_8);
    if (text.length() < ID || !Arrays.equals(digest(query, place), Arrays.copyOf(whole, DIGEST))) {
      throw new ProblemException(ProblemType.INVALID_CURSOR);
    }
    return new DirectoryPlace(text.substring(ID), text.substring(0, ID));
  }

  private static byte[] decoded(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException wrong) {
      throw new ProblemException(ProblemType.INVALID_CURSOR);
    }
  }

  private static byte[] digest(String query, byte[] place) {
    byte[] asked = (query + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] both = ByteBuffer.allocate(asked.length + place.length).put(asked).put(place).array();
    return Arrays.copyOf(Sha256.of(both), DIGEST);
  }
}
