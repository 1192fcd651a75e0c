package eu.vangnet.tenants;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A name under which a token can be revoked: of the token itself, of its client or person within
 * one tenant, or of the key that signed it. It is kept as a digest, so that the list of what is
 * revoked names nobody.
 *
 * @param digest SHA-256 of kind, realm and name, in hexadecimal
 */
public record Revocable(String digest) {

  /** A single token of a tenant, by its {@code jti}. */
  public static Revocable token(TenantId tenant, String id) {
    return of("token", tenant.value(), id);
  }

  /** All tokens of a client in a tenant. */
  public static Revocable client(TenantId tenant, String client) {
    return of("client", tenant.value(), client);
  }

  /** All tokens of a person or service in a tenant. */
  public static Revocable subject(TenantId tenant, String subject) {
    return of("subject", tenant.value(), subject);
  }

  /** All tokens that an issuer signed with a key. */
  public static Revocable key(String issuer, String keyId) {
    return of("key", issuer, keyId);
  }

  private static Revocable of(String kind, String realm, String name) {
    String text = kind + '\n' + realm + '\n' + name;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return new Revocable(
          HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
