package eu.vangnet.batch.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.tenants.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RegularRoundTest {
  private static final List<TenantId> TENANTS =
      List.of(new TenantId("aa-one"), new TenantId("aa-two"), new TenantId("aa-three"));

  private final BlockingQueue<TenantId> visited = new ArrayBlockingQueue<>(10);

  @Test
  void aRoundTakesATwentiethOfTheTime() {
    assertThat(RegularRound.restAfter(Duration.ofMillis(20))).isEqualTo(Duration.ofMillis(780));
  }

  @Test
  void aVisitThatHungHoldsTheNextTenantUpForTwoSecondsAtMost() {
    assertThat(RegularRound.restAfter(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void everyTenantIsVisitedInTurn() throws InterruptedException {
    RegularRound round = new RegularRound(() -> TENANTS, visited::add);
    round.start("round-of-the-test");
    for (TenantId tenant : TENANTS) {
      assertThat(visited.take()).isEqualTo(tenant);
    }
    round.stop();
  }

  @Test
  void aRoundThatIsStoppedVisitsNobodyElse() throws InterruptedException {
    RegularRound round = new RegularRound(() -> TENANTS, this::visitSlowly);
    round.start("round-of-the-test");
    assertThat(visited.take()).isEqualTo(TENANTS.getFirst());
    round.stop();
    assertThat(visited.poll(1, TimeUnit.SECONDS)).isNull();
  }

  @Test
  void aRegistryThatWasAwayIsAskedAgainInTheNextRound() throws InterruptedException {
    AtomicBoolean away = new AtomicBoolean(true);
    RegularRound round =
        new RegularRound(() -> registry(away), visited::offer, Duration.ofMillis(10));
    round.start("round-of-the-test");
    assertThat(visited.take()).isEqualTo(TENANTS.getFirst());
    round.stop();
  }

  private static List<TenantId> registry(AtomicBoolean away) {
    if (away.getAndSet(false)) {
      throw new IllegalStateException("the registry is away");
    }
    return TENANTS;
  }

  private void visitSlowly(TenantId tenant) {
    visited.add(tenant);
    try {
      Thread.sleep(50);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
