package eu.vangnet.casework.attachments;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Names of files in headers, which hold ASCII only: percent-encoded UTF-8 as in RFC 8187. */
final class FileName {
  private static final int LONGEST = 200;

  private FileName() {}

  /**
   * The name in the header.
   *
   * @throws ProblemException 400 where there is none, or one that no file should have
   */
  static String of(Optional<String> header) {
    String sent = header.orElseThrow(() -> refused("required", "is required"));
    String name = decoded(sent);
    boolean unfit =
        name.isBlank()
            || name.length() > LONGEST
            || name.startsWith(".")
            || name.chars()
                .anyMatch(
                    sign ->
                        Character.isISOControl(sign)
                            || sign == 0xFFFD
                            || "/\\:*?\"<>|".indexOf(sign) >= 0
                            || Character.getType(sign) == Character.FORMAT);
    if (unfit) {
      throw refused(
          "format",
          "must be a name of at most 200 characters, without path, control characters or a dot in"
              + " front, percent-encoded as UTF-8");
    }
    return name;
  }

  /** How a browser is told to save it. */
  static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded.replace("*", "%2A");
  }

  private static String decoded(String sent) {
    try {
      return URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException wrong) {
      throw refused("format", "must be percent-encoded UTF-8");
    }
  }

  private static ProblemException refused(String code, String message) {
    return ProblemException.invalid(Violation.header("File-Name", code, message));
  }
}
