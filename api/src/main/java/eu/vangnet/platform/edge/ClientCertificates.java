package eu.vangnet.platform.edge;

import eu.vangnet.platform.Sha256;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.Optional;

/**
 * The thumbprint of the certificate that a client showed, as tokens bound to one name it (RFC 8705,
 * {@code x5t#S256}). Whether the certificate is trusted is no matter here: the issuer bound the
 * token to this very one.
 */
final class ClientCertificates {
  /** Longer ones are no certificate of a person or a service. */
  private static final int LONGEST = 16_384;

  private ClientCertificates() {}

  /** Of the connection itself, where it came over TLS with a client certificate. */
  static Optional<String> ofConnection(Optional<Certificate[]> chain) {
    return chain
        .filter(certificates -> certificates.length > 0)
        .flatMap(certificates -> encoded(certificates[0]))
        .map(ClientCertificates::thumbprint);
  }

  /** Of the header {@code Client-Cert} (RFC 9440): a byte sequence between colons. */
  static Optional<String> ofHeader(String header) {
    String text = header.strip();
    boolean sequence =
        text.length() > 2 && text.length() <= LONGEST && text.startsWith(":") && text.endsWith(":");
    if (!sequence) {
      return Optional.empty();
    }
    try {
      byte[] der = Base64.getDecoder().decode(text.substring(1, text.length() - 1));
      return Optional.of(thumbprint(der));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> encoded(Certificate certificate) {
    try {
      return Optional.of(certificate.getEncoded());
    } catch (CertificateEncodingException unreadable) {
      return Optional.empty();
    }
  }

  private static String thumbprint(byte[] der) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(der));
  }
}
