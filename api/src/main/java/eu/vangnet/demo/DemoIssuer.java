package eu.vangnet.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import eu.vangnet.platform.startup.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Stands in for an identity provider in the demo and the tests: it signs access tokens (RFC 9068)
 * with a key of its own. In production the product issues no tokens at all; this class refuses
 * where no demo was started.
 */
public final class DemoIssuer {

  /** The {@code iss} of its tokens; the name can never exist. */
  public static final String URL = Settings.DEMO_ISSUER;

  /** The {@code aud} of its tokens. */
  public static final String AUDIENCE = "https://vangnet.invalid/api";

  /** The algorithm of its signatures. */
  public static final String ALGORITHM = "ES256";

  /** The {@code acr} of a person who used something that cannot be phished. */
  public static final String STRONG = "phr";

  private final ECKey key;
  private final Clock clock;

  private DemoIssuer(ECKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /** The issuer of the folder, with a new key the first time. */
  public static DemoIssuer createdIn(DemoFolder folder, Clock clock) {
    if (!Files.exists(folder.issuer())) {
      create(folder.issuer());
    }
    return existingIn(folder, clock)
        .orElseThrow(() -> new IllegalStateException(folder.issuer() + " cannot be read"));
  }

  /** The issuer of the folder, if a demo was ever started on it. */
  public static Optional<DemoIssuer> existingIn(DemoFolder folder, Clock clock) {
    Path file = folder.issuer();
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      JWKSet keys = JWKSet.load(file.toFile());
      return Optional.of(new DemoIssuer(keys.getKeys().getFirst().toECKey(), clock));
    } catch (IOException | ParseException e) {
      throw new IllegalStateException(file + " is not a set of keys", e);
    }
  }

  private static void create(Path file) {
    try {
      ECKey key =
          new ECKeyGenerator(Curve.P_256)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.ES256)
              .keyIDFromThumbprint(true)
              .generate();
      Path unfinished = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(unfinished);
      DatabaseFolder.createOwnerOnly(unfinished);
      Files.writeString(unfinished, new JWKSet(key).toString(false));
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (JOSEException | IOException e) {
      throw new IllegalStateException("The demo's key cannot be written to " + file, e);
    }
  }

  /** The public keys, as the registry of issuers holds them. */
  public String publicKeys() {
    return new JWKSet(key).toString(true);
  }

  /** A token for a person or program of a tenant, from now on. */
  public String token(DemoSubject subject, Duration validity) {
    Instant now = clock.instant();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(URL)
            .audience(AUDIENCE)
            .subject(subject.name())
            .claim("client_id", "demo")
            .claim("tenant", subject.tenant())
            .claim("roles", subject.roles())
            .issueTime(Date.from(now))
            .notBeforeTime(Date.from(now))
            .expirationTime(Date.from(now.plus(validity)))
            .jwtID(UUID.randomUUID().toString());
    subject.organisation().ifPresent(organisation -> claims.claim("organisation", organisation));
    if (subject.strong()) {
      claims.claim("acr", STRONG).claim("auth_time", Date.from(now));
    }
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(new JOSEObjectType("at+jwt"))
            .keyID(key.getKeyID())
            .build();
    SignedJWT token = new SignedJWT(header, claims.build());
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("The demo's key does not sign", e);
    }
    return token.serialize();
  }

  /**
   * Who a demo token speaks for.
   *
   * @param tenant a tenant's id
   * @param name the {@code sub}
   * @param roles codes of roles
   * @param organisation the partner organisation within the tenant, if any
   * @param strong whether the person has proved just now, and strongly, who they are
   */
  public record DemoSubject(
      String tenant,
      String name,
      List<String> roles,
      Optional<String> organisation,
      boolean strong) {

    /** Somebody who proved it in the usual way. */
    public DemoSubject(
        String tenant, String name, List<String> roles, Optional<String> organisation) {
      this(tenant, name, roles, organisation, false);
    }

    public DemoSubject {
      roles = List.copyOf(roles);
    }

    /** Somebody with one role, named after it. */
    public static DemoSubject of(String tenant, String role) {
      return new DemoSubject(tenant, "demo-" + role, List.of(role), Optional.empty());
    }
  }
}
