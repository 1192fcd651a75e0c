package eu.vangnet.fuzzing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back, as text.
 *
 * @param text everything from the status line on; empty when the connection was closed without a
 *     word
 * @param millis from the first byte sent to the last byte read
 */
record Reply(String text, long millis) {
  private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3})");

  /** Its status; 0 for none. */
  int status() {
    Matcher matcher = STATUS.matcher(text);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  Optional<String> header(String name) {
    Matcher matcher =
        Pattern.compile("(?im)^" + Pattern.quote(name) + ": *(.*?)\\r?$").matcher(head());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The kind of its body, without parameters. */
  String mediaType() {
    return header("Content-Type").orElse("").split(";", -1)[0].toLowerCase(Locale.ROOT);
  }

  private String head() {
    int end = text.indexOf("\r\n\r\n");
    return end < 0 ? text : text.substring(0, end);
  }
}
