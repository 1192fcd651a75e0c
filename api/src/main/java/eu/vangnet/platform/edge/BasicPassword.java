package eu.vangnet.platform.edge;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The password of Basic authentication (RFC 7617); the name beside it says nothing to us. */
final class BasicPassword {
  private static final String SCHEME = "basic ";

  private BasicPassword() {}

  /** Of the header {@code Authorization}; empty where it is of another scheme or no such pair. */
  static Optional<String> of(Optional<String> authorization) {
    return authorization
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .flatMap(header -> decoded(header.substring(SCHEME.length()).strip()))
        .filter(pair -> pair.contains(":"))
        .map(pair -> pair.substring(pair.indexOf(':') + 1));
  }

  private static Optional<String> decoded(String sent) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(sent), StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
