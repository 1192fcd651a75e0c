package eu.vangnet.tenancy.installing;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import eu.vangnet.platform.installing.InstallationRefused;
import eu.vangnet.platform.installing.IssuerRegister.Wish;
import eu.vangnet.platform.startup.Settings;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.TenantId;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What an issuer must keep to before it is believed. */
final class IssuerRules {

  /**
   * Signatures with a public key, of the kinds that every Java verifies. No HS256, which would turn
   * a public key into a shared secret (RFC 8725, 2.1), and no none.
   */
  private static final Set<String> ALGORITHMS =
      new TreeSet<>(
          Set.of("ES256", "ES384", "ES512", "PS256", "PS384", "PS512", "RS256", "RS384", "RS512"));

  /** As long as an address may be where a tenant is created over HTTP. */
  private static final int LONGEST_ISSUER = 300;

  private static final int LONGEST_KEYS_ADDRESS = 1_000;
  private static final Pattern AUDIENCE = Pattern.compile("[\\x21-\\x7e]{1,500}");

  private IssuerRules() {}

  /**
   * The issuer that is meant, speaking for these tenants.
   *
   * @throws InstallationRefused naming the part that is wrong
   */
  static Issuer checked(Wish wish, Set<TenantId> tenants) {
    issuerAddress(wish.url());
    if (wish.jwksUri().isPresent() == wish.jwks().isPresent()) {
      throw InstallationRefused.notNow(
          "Name where the issuer serves its keys, or give a file with them: one of the two.");
    }
    if (!AUDIENCE.matcher(wish.audience()).matches()) {
      throw InstallationRefused.wrong("audience", "must be the aud of its tokens, without spaces.");
    }
    if (wish.algorithms().isEmpty() || !ALGORITHMS.containsAll(wish.algorithms())) {
      throw InstallationRefused.wrong(
          "algorithms", "must be some of " + String.join(", ", ALGORITHMS) + ".");
    }
    return new Issuer(
        wish.url(),
        wish.jwks().map(IssuerRules::publicKeys).orElse(""),
        wish.jwksUri().map(IssuerRules::keysAddress),
        wish.audience(),
        Set.copyOf(wish.algorithms()),
        tenants);
  }

  private static void issuerAddress(String text) {
    URI address = address("url", text, LONGEST_ISSUER);
    if (address.getRawQuery() != null) {
      throw InstallationRefused.wrong("url", "must have no query (RFC 8414).");
    }
    if (text.equals(Settings.DEMO_ISSUER)) {
      throw InstallationRefused.wrong(
          "url", "is that of the demonstration: anybody with its key file could sign tokens.");
    }
  }

  private static URI keysAddress(String text) {
    return address("jwks-uri", text, LONGEST_KEYS_ADDRESS);
  }

  private static URI address(String part, String text, int longest) {
    try {
      URI address = new URI(text);
      boolean whole =
          address.getHost() != null
              && address.getRawUserInfo() == null
              && address.getRawFragment() == null
              && text.length() <= longest
              && text.chars().allMatch(letter -> letter < 128);
      if (whole && isProtected(address)) {
        return address;
      }
    } catch (URISyntaxException malformed) {
      // told below
    }
    throw InstallationRefused.wrong(
        part,
        "must be an address such as https://id.example.org/realms/vangnet, of at most "
            + longest
            + " letters; http only on this machine itself (127.0.0.1).");
  }

  /** What does not leave the machine needs no TLS. */
  private static boolean isProtected(URI address) {
    return "https".equals(address.getScheme())
        || ("http".equals(address.getScheme()) && isLoopback(address.getHost()));
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
    } catch (IllegalArgumentException name) {
      return false;
    }
  }

  private static String publicKeys(String text) {
    JWKSet keys = parsed(text).orElseGet(JWKSet::new);
    if (keys.isEmpty()) {
      throw InstallationRefused.wrong("jwks", "must be a file with a set of keys (RFC 7517).");
    }
    if (keys.getKeys().stream().anyMatch(JWK::isPrivate)) {
      throw InstallationRefused.wrong(
          "jwks", "holds a private or shared key: give public keys only, and renew that one.");
    }
    return keys.toString(true);
  }

  private static Optional<JWKSet> parsed(String text) {
    try {
      return Optional.of(JWKSet.parse(text));
    } catch (ParseException malformed) {
      return Optional.empty();
    }
  }
}
