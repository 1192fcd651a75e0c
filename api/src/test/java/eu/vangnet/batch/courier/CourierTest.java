package eu.vangnet.batch.courier;

import static eu.vangnet.batch.courier.CourierFixture.CLOCK;
import static eu.vangnet.batch.courier.CourierFixture.LEASE_OVER;
import static eu.vangnet.batch.courier.CourierFixture.changeStatus;
import static eu.vangnet.batch.courier.CourierFixture.courier;
import static eu.vangnet.batch.courier.CourierFixture.newTenant;
import static eu.vangnet.batch.courier.CourierFixture.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.batch.courier.Progress.Step;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("database")
@Timeout(120)
class CourierTest {
  private final TenantId sender = newTenant();
  private final TenantId receiver = newTenant();
  private final Effects effects = new Effects();
  private final Courier courier = courier();

  /** As if the process had been killed: nothing after it is done, and no lease given back. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @AfterEach
  void close() {
    effects.close();
  }

  @Test
  void whatIsSentArrivesInOrderAndBothSidesAreToldOnce() {
    send(sender, receiver, "one");
    send(sender, receiver, "two");

    assertThat(courier.visit(sender)).isEmpty();
    assertThat(courier.visit(receiver)).isEmpty();
    courier.visit(sender);
    courier.visit(receiver);

    assertThat(effects.at(receiver)).containsExactly("handled:one", "handled:two");
    assertThat(effects.at(sender)).containsExactly("delivered:", "delivered:");
  }

  @ParameterizedTest
  @EnumSource
  void aCourierThatDiesAtAnyStepIsMadeUpForByTheNext(Step deadly) {
    send(sender, receiver, "one");
    send(sender, receiver, "two");
    Courier dying =
        courier(
            (step, letter) -> {
              if (step == deadly) {
                throw new Killed();
              }
            });

    assertThatThrownBy(
            () -> {
              dying.visit(sender);
              dying.visit(receiver);
            })
        .isInstanceOf(Killed.class);
    CLOCK.ahead(
        LEASE_OVER,
        () -> {
          courier.visit(sender);
          courier.visit(receiver);
        });

    assertThat(effects.at(receiver)).containsExactly("handled:one", "handled:two");
    assertThat(effects.at(sender)).containsExactly("delivered:", "delivered:");
  }

  @Test
  void aLetterThatIsPutAgainAfterItWasHandledIsNotHandledAgain() {
    send(sender, receiver, "once");
    Courier dying =
        courier(
            (step, letter) -> {
              if (step == Step.PUT) {
                throw new Killed();
              }
            });
    assertThatThrownBy(() -> dying.visit(sender)).isInstanceOf(Killed.class);
    courier.visit(receiver);

    CLOCK.ahead(LEASE_OVER, () -> courier.visit(sender));
    courier.visit(receiver);

    assertThat(effects.at(receiver)).containsExactly("handled:once");
    assertThat(effects.at(sender)).containsExactly("delivered:");
  }

  @Test
  void fourCouriersAtOnceBringEachLetterOnceAndInOrder() throws InterruptedException {
    List<String> expected = IntStream.range(0, 60).mapToObj(i -> "handled:" + i).toList();
    IntStream.range(0, 60).forEach(i -> send(sender, receiver, "" + i));
    AtomicBoolean working = new AtomicBoolean(true);
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Courier own = courier();
      threads.add(
          Thread.ofVirtual()
              .uncaughtExceptionHandler((thread, failure) -> failures.add(failure))
              .start(
                  () -> {
                    while (working.get()) {
                      own.visit(sender);
                      own.visit(receiver);
                    }
                  }));
    }
    while (effects.at(receiver).size() < 60 && failures.isEmpty()) {
      Thread.sleep(20);
    }
    working.set(false);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(failures).isEmpty();
    assertThat(effects.at(receiver)).isEqualTo(expected);
    assertThat(effects.at(sender)).hasSize(60).containsOnly("delivered:");
  }

  @Test
  void aReceiverThatRestsGetsItsPostLaterAndHoldsUpNobodyElse() {
    TenantId other = newTenant();
    changeStatus(receiver, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    send(sender, receiver, "waits");
    send(sender, receiver, "behind it");
    send(sender, other, "goes");

    assertThat(courier.visit(sender).orElseThrow()).isBetween(Duration.ZERO, Duration.ofSeconds(1));
    courier.visit(other);

    assertThat(effects.at(other)).containsExactly("handled:goes");
    assertThat(effects.column(sender, "outbox", "status"))
        .containsExactly("waiting", "waiting", "done");
    assertThat(effects.column(sender, "outbox", "reason"))
        .containsExactly("receiverSuspended", "-", "-");
    assertThat(effects.column(sender, "outbox", "attempts")).containsExactly("1", "0", "0");

    changeStatus(receiver, TenantStatus.SUSPENDED, TenantStatus.ACTIVE);
    CLOCK.ahead(
        Duration.ofSeconds(2),
        () -> {
          courier.visit(sender);
          courier.visit(receiver);
        });
    assertThat(effects.at(receiver)).containsExactly("handled:waits", "handled:behind it");
  }

  @Test
  void attemptsGetRarerAndEndAfterThirtyDays() {
    changeStatus(receiver, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    send(sender, receiver, "waits");
    Duration later = Duration.ZERO;
    for (int attempt = 0; attempt < 14; attempt++) {
      Duration now = later;
      List<Duration> pause = new ArrayList<>();
      CLOCK.ahead(now, () -> pause.add(courier.visit(sender).orElseThrow()));
      assertThat(pause.getFirst())
          .isBetween(
              Duration.ofSeconds(Math.min(1L << attempt, 3600) - 1),
              Duration.ofSeconds(Math.min(1L << attempt, 3600)));
      later = later.plus(pause.getFirst()).plusSeconds(1);
    }
    CLOCK.ahead(Duration.ofDays(31), () -> courier.visit(sender));

    assertThat(effects.at(sender)).containsExactly("undeliverable:receiverSuspended");
    assertThat(effects.column(sender, "outbox", "status")).containsExactly("givenUp");
  }

  @Test
  void whatGoesToAClosingTenantIsGivenUpWithAReasonThatTheSenderSees() {
    send(sender, receiver, "too late");
    changeStatus(receiver, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    changeStatus(receiver, TenantStatus.SUSPENDED, TenantStatus.CLOSING);

    assertThat(courier.visit(sender)).isEmpty();
    courier.visit(sender);

    assertThat(effects.at(sender)).containsExactly("undeliverable:receiverClosed");
    assertThat(effects.column(receiver, "inbox", "id")).isEmpty();
  }

  @Test
  void whatATenantWroteBeforeItClosedArrivesAndNothingIsGivenToIt() {
    send(sender, receiver, "last words");
    send(receiver, sender, "comes too late");
    courier.visit(receiver);
    changeStatus(sender, TenantStatus.ACTIVE, TenantStatus.CLOSING);

    assertThat(courier.visit(sender)).isEmpty();
    courier.visit(receiver);

    assertThat(effects.at(receiver)).containsExactly("delivered:", "handled:last words");
    assertThat(effects.at(sender)).containsExactly("delivered:");
    assertThat(effects.column(sender, "outbox", "status")).containsExactly("done");
    assertThat(effects.column(sender, "inbox", "status")).containsExactly("waiting");
  }

  @Test
  void theLastWordsToAReceiverThatIsGoneForGoodAreGivenUp() {
    TenantId rests = newTenant();
    send(sender, receiver, "to one that closes");
    send(sender, rests, "to one that rests for ever");
    changeStatus(receiver, TenantStatus.ACTIVE, TenantStatus.CLOSING);
    changeStatus(rests, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    changeStatus(sender, TenantStatus.ACTIVE, TenantStatus.CLOSING);

    for (int day = 0; day < 13; day++) {
      CLOCK.ahead(Duration.ofDays(day), () -> courier.visit(sender));
    }
    assertThat(effects.column(sender, "outbox", "status")).containsExactly("givenUp", "waiting");
    CLOCK.ahead(Duration.ofDays(31), () -> courier.visit(sender));

    assertThat(effects.column(sender, "outbox", "reason"))
        .containsExactly("receiverClosed", "receiverSuspended");
    assertThat(effects.column(sender, "outbox", "status")).containsExactly("givenUp", "givenUp");
  }

  @Test
  void aSenderThatRestsSendsNothing() {
    send(sender, receiver, "waits");
    changeStatus(sender, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);

    assertThat(courier.visit(sender)).isEmpty();

    assertThat(effects.column(receiver, "inbox", "id")).isEmpty();
  }

  @Test
  void whatCannotBeHandledIsTriedAgainAndHoldsUpItsOwnSenderOnly() {
    TenantId other = newTenant();
    send(sender, receiver, "fail");
    send(sender, receiver, "behind it");
    send(other, receiver, "goes");
    courier.visit(sender);
    courier.visit(other);

    assertThat(courier.visit(receiver)).isPresent();

    assertThat(effects.at(receiver)).containsExactly("handled:goes");
    assertThat(effects.column(receiver, "inbox", "reason"))
        .containsExactly("handlingFailed", "-", "-");
    for (int day = 3; day < 16; day++) {
      CLOCK.ahead(Duration.ofDays(day), () -> courier.visit(receiver));
    }
    assertThat(effects.column(receiver, "inbox", "status"))
        .containsExactly("givenUp", "done", "done");
    assertThat(effects.at(receiver)).containsExactly("handled:goes", "handled:behind it");
  }
}
