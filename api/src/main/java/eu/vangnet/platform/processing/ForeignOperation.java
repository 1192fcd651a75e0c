package eu.vangnet.platform.processing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The operation of another application that called this one (W3C Trace Context).
 *
 * @param traceId 32 hexadecimal digits
 * @param operationId 16 hexadecimal digits
 */
record ForeignOperation(String traceId, String operationId) {
  private static final Pattern HEADER =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?");

  /** The caller in a {@code traceparent} header whose trace the edge went on with. */
  static Optional<ForeignOperation> of(Optional<String> header, String traceId) {
    return header
        .map(HEADER::matcher)
        .filter(Matcher::matches)
        .map(found -> new ForeignOperation(found.group(1), found.group(2)))
        .filter(caller -> caller.traceId().equals(traceId));
  }
}
