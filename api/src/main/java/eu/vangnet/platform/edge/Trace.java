package eu.vangnet.platform.edge;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The W3C trace context of one request: the caller's trace, where a well-formed one was sent, and a
 * span of our own.
 *
 * @param traceId 32 hexadecimal digits
 * @param spanId 16 hexadecimal digits, the identifier of this request
 * @param flags two hexadecimal digits, as they came
 */
record Trace(String traceId, String spanId, String flags) {
  private static final int LONGEST = 200;
  private static final Pattern HEADER =
      Pattern.compile("([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");

  /** Continues the trace in a {@code traceparent} header, or begins one. */
  static Trace of(Optional<String> header) {
    return header.flatMap(Trace::parse).orElseGet(() -> new Trace(random(16), random(8), "00"));
  }

  /** The header for the answer. */
  String header() {
    return "00-" + traceId + "-" + spanId + "-" + flags;
  }

  private static Optional<Trace> parse(String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher found = HEADER.matcher(header.strip());
    // Version ff is invalid; version 00 has nothing after the flags (W3C Trace Context 3.2.2).
    boolean valid =
        found.matches()
            && !found.group(1).equals("ff")
            && !(found.group(1).equals("00") && found.group(5) != null)
            && !found.group(2).equals("0".repeat(32))
            && !found.group(3).equals("0".repeat(16));
    return valid
        ? Optional.of(new Trace(found.group(2), random(8), found.group(4)))
        : Optional.empty();
  }

  private static String random(int bytes) {
    byte[] drawn = new byte[bytes];
    ThreadLocalRandom.current().nextBytes(drawn);
    drawn[0] |= 1;
    return HexFormat.of().formatHex(drawn);
  }
}
