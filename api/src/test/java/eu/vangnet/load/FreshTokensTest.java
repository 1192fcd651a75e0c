package eu.vangnet.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FreshTokensTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final TurnedByHand clock = new TurnedByHand();
  private final AtomicInteger minted = new AtomicInteger();

  @Test
  void aTokenIsKeptUntilAMinuteBeforeItExpires() {
    FreshTokens tokens = new FreshTokens((tenant, role) -> token(Duration.ofMinutes(10)), clock);
    String first = tokens.token("nl-a", "integrator");
    clock.now = START.plus(Duration.ofMinutes(8));
    assertThat(tokens.token("nl-a", "integrator")).isEqualTo(first);
    clock.now = START.plus(Duration.ofMinutes(9));
    assertThat(tokens.token("nl-a", "integrator")).isNotEqualTo(first);
    assertThat(minted).hasValue(2);
  }

  @Test
  void tenantsAndRolesHaveTheirOwnTokens() {
    FreshTokens tokens = new FreshTokens((tenant, role) -> tenant + role, clock);
    assertThat(tokens.token("nl-a", "integrator")).isEqualTo("nl-aintegrator");
    assertThat(tokens.token("nl-b", "integrator")).isEqualTo("nl-bintegrator");
    assertThat(tokens.token("nl-a", "platform")).isEqualTo("nl-aplatform");
  }

  @Test
  void anUnreadableTokenIsKeptForTwoMinutes() {
    FreshTokens tokens =
        new FreshTokens((tenant, role) -> "a.*.c" + minted.incrementAndGet(), clock);
    String first = tokens.token("nl-a", "integrator");
    clock.now = START.plusSeconds(119);
    assertThat(tokens.token("nl-a", "integrator")).isEqualTo(first);
    clock.now = START.plusSeconds(121);
    assertThat(tokens.token("nl-a", "integrator")).isNotEqualTo(first);
  }

  @Test
  void aRefusedTokenIsForgottenOnlyWhileItIsStillTheOneKept() {
    FreshTokens tokens = new FreshTokens((tenant, role) -> "t" + minted.incrementAndGet(), clock);
    String first = tokens.token("nl-a", "integrator");
    tokens.forget("nl-a", "integrator", first);
    String second = tokens.token("nl-a", "integrator");
    tokens.forget("nl-a", "integrator", first);
    assertThat(tokens.token("nl-a", "integrator")).isEqualTo(second).isNotEqualTo(first);
  }

  private String token(Duration life) {
    minted.incrementAndGet();
    String claims = "{\"exp\":" + clock.now.plus(life).getEpochSecond() + "}";
    byte[] bytes = claims.getBytes(StandardCharsets.UTF_8);
    return "h." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + ".s";
  }

  private static final class TurnedByHand extends Clock {
    private Instant now = START;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
