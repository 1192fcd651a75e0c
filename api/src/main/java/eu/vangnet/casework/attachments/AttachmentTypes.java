package eu.vangnet.casework.attachments;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.tika.Tika;

/**
 * The types of files that are taken. A file is what its first bytes say; that must be on the list
 * and fit what was declared. Nothing that runs in a browser is on it.
 */
final class AttachmentTypes {
  static final String PDF = "application/pdf";
  static final String JPEG = "image/jpeg";
  static final String PNG = "image/png";
  static final String TEXT = "text/plain";
  static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";

  /** How many bytes the recognition looks at. */
  static final int PREFIX = 64 * 1024;

  /** Declared type to what the content of such files is recognised as. */
  private static final Map<String, Set<String>> RECOGNISED =
      Map.of(
          PDF, Set.of(PDF),
          JPEG, Set.of(JPEG),
          PNG, Set.of(PNG),
          TEXT, Set.of(TEXT),
          WORD, Set.of(WORD, "application/x-tika-ooxml"),
          OPEN_TEXT, Set.of(OPEN_TEXT));

  private final Tika tika = new Tika();

  /**
   * The declared type, without parameters.
   *
   * @throws ProblemException 415 naming those that are taken
   */
  String declared(String header) {
    String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!RECOGNISED.containsKey(type)) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "Send one of " + String.join(", ", new TreeSet<>(RECOGNISED.keySet())) + ".");
    }
    return type;
  }

  /**
   * Refuses content that is not what was declared.
   *
   * @param beginning up to {@link #PREFIX} bytes
   * @throws ProblemException 400
   */
  void require(String declared, byte[] beginning) {
    if (!RECOGNISED.get(declared).contains(tika.detect(beginning))) {
      throw ProblemException.invalid(
          Violation.body("", "content", "must be content of the type " + declared));
    }
  }
}
