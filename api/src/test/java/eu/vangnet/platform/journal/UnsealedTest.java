package eu.vangnet.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.rounds.WaitingTenants;
import eu.vangnet.tenants.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class UnsealedTest {
  private static final TenantId TENANT = TenantId.of("nl-one");

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final Unsealed unsealed =
      new Unsealed(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

  @Test
  void aTenantIsDueOneSecondAfterItsFirstWriteHoweverOftenItWrites() {
    unsealed.mark(TENANT);
    for (int i = 0; i < 9; i++) {
      now = now.plusMillis(100);
      unsealed.mark(TENANT);
      assertThat(unsealed.due()).isEmpty();
    }
    now = now.plusMillis(100);
    assertThat(unsealed.due()).containsOnlyKeys(TENANT);
    assertThat(unsealed.lag()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void theSealerLooksAgainForTransactionsThatWereStillOpen() {
    unsealed.mark(TENANT);
    int looks = 0;
    Instant start = now;
    while (now.isBefore(start.plusSeconds(120))) {
      now = now.plusSeconds(1);
      unsealed.due().forEach(unsealed::settled);
      looks += unsealed.due().isEmpty() ? 0 : 1;
    }
    assertThat(unsealed.lag()).isZero();
    now = now.plusSeconds(1000);
    assertThat(unsealed.due()).isEmpty();
    assertThat(looks).isZero();
  }

  @Test
  void aWriteDuringTheLookIsLookedAtAgain() {
    unsealed.mark(TENANT);
    now = now.plusSeconds(1);
    WaitingTenants.Mark mark = unsealed.due().get(TENANT);
    unsealed.mark(TENANT);
    unsealed.settled(TENANT, mark);
    now = now.plusSeconds(1);
    assertThat(unsealed.due()).containsOnlyKeys(TENANT);
  }

  @Test
  void aTenantThatIsNotSealedStaysDueAndTheLagGrows() {
    unsealed.mark(TENANT);
    now = now.plusSeconds(90);
    assertThat(unsealed.due()).containsOnlyKeys(TENANT);
    assertThat(unsealed.lag()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void aPostponedTenantRestsAndStillCounts() {
    unsealed.mark(TENANT);
    now = now.plusSeconds(1);
    unsealed.postponed(TENANT, unsealed.due().get(TENANT), Duration.ofSeconds(10));
    unsealed.mark(TENANT);
    assertThat(unsealed.due()).isEmpty();
    now = now.plusSeconds(10);
    assertThat(unsealed.due()).containsOnlyKeys(TENANT);
    assertThat(unsealed.lag()).isEqualTo(Duration.ofSeconds(11));
  }

  @Test
  void aClockThatGoesBackDelaysNothing() {
    unsealed.mark(TENANT);
    now = now.minus(Duration.ofHours(1));
    assertThat(unsealed.due()).containsOnlyKeys(TENANT);
    assertThat(unsealed.lag()).isZero();
  }
}
