package eu.vangnet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import eu.vangnet.demo.DemoIssuer.DemoSubject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIssuerTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void signsTheClaimsThatTheEdgeAsksFor() throws Exception {
    DemoIssuer issuer = DemoIssuer.createdIn(new DemoFolder(folder), CLOCK);
    SignedJWT token =
        SignedJWT.parse(
            issuer.token(
                new DemoSubject(
                    "nl-duinstad", "anna", List.of("caseworker"), Optional.of("police")),
                Duration.ofMinutes(5)));
    JWKSet keys = JWKSet.parse(issuer.publicKeys());
    assertThat(keys.containsNonPublicKeys()).isFalse();
    assertThat(
            token.verify(
                new ECDSAVerifier(keys.getKeyByKeyId(token.getHeader().getKeyID()).toECKey())))
        .isTrue();
    assertThat(token.getHeader().getType()).hasToString("at+jwt");
    assertThat(token.getJWTClaimsSet().getClaims())
        .containsEntry("iss", DemoIssuer.URL)
        .containsEntry("aud", List.of(DemoIssuer.AUDIENCE))
        .containsEntry("sub", "anna")
        .containsEntry("tenant", "nl-duinstad")
        .containsEntry("roles", List.of("caseworker"))
        .containsEntry("organisation", "police")
        .containsEntry("nbf", Date.from(NOW))
        .containsEntry("exp", Date.from(NOW.plusSeconds(300)))
        .containsKeys("jti", "client_id", "iat");
  }

  @Test
  void keepsItsKeyAndShowsItToTheOwnerOnly() throws Exception {
    DemoFolder demo = new DemoFolder(folder);
    assertThat(DemoIssuer.existingIn(demo, CLOCK)).isEmpty();
    String first = DemoIssuer.createdIn(demo, CLOCK).publicKeys();
    assertThat(DemoIssuer.createdIn(demo, CLOCK).publicKeys()).isEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(demo.issuer())))
        .isEqualTo("rw-------");
  }
}
