package eu.vangnet.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupWritersTest {
  private static final TenantId ONE = TenantId.of("nl-one");
  private static final TenantId TWO = TenantId.of("nl-two");
  private static final Duration LONG = Duration.ofSeconds(5);

  private final Map<TenantId, List<List<SealedRow>>> commits = new ConcurrentHashMap<>();

  private void record(TenantId tenant, List<SealedRow> rows) {
    commits.computeIfAbsent(tenant, id -> new ArrayList<>()).add(rows);
  }

  @Test
  void rowsThatComeDuringOneCommitShareTheNext() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    GroupWriters writers =
        new GroupWriters(
            (tenant, rows) -> {
              busy.countDown();
              awaitQuietly(go);
              record(tenant, rows);
            },
            LONG);
    List<CompletableFuture<Void>> answers = new ArrayList<>();
    answers.add(writers.submit(ONE, Rows.any()));
    busy.await();
    for (int i = 0; i < 1200; i++) {
      answers.add(writers.submit(ONE, Rows.any()));
    }
    assertThat(answers).noneMatch(CompletableFuture::isDone);
    go.countDown();
    for (CompletableFuture<Void> answer : answers) {
      answer.get(10, TimeUnit.SECONDS);
    }
    assertThat(commits.get(ONE).stream().map(List::size)).containsExactly(1, 500, 500, 200);
  }

  @Test
  void aFailedCommitFailsItsRowsAndNoOthers() throws Exception {
    AtomicInteger commit = new AtomicInteger();
    GroupWriters writers =
        new GroupWriters(
            (tenant, rows) -> {
              if (commit.getAndIncrement() == 0) {
                throw new IllegalStateException("the database is gone");
              }
              record(tenant, rows);
            },
            LONG);
    CompletableFuture<Void> first = writers.submit(ONE, Rows.any());
    assertThatThrownBy(() -> first.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("the database is gone");
    writers.submit(ONE, Rows.any()).get(10, TimeUnit.SECONDS);
    assertThat(commits.get(ONE)).hasSize(1);
  }

  @Test
  void aRowWhoseCallerGaveUpIsNotWritten() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    GroupWriters writers =
        new GroupWriters(
            (tenant, rows) -> {
              busy.countDown();
              awaitQuietly(go);
              record(tenant, rows);
            },
            LONG);
    writers.submit(ONE, Rows.any());
    busy.await();
    SealedRow abandoned = Rows.any();
    SealedRow kept = Rows.any();
    writers.submit(ONE, abandoned).cancel(true);
    CompletableFuture<Void> answer = writers.submit(ONE, kept);
    go.countDown();
    answer.get(10, TimeUnit.SECONDS);
    assertThat(commits.get(ONE).getLast()).containsExactly(kept);
  }

  @Test
  void aFullQueueRefusesAtOnce() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    GroupWriters writers =
        new GroupWriters(
            (tenant, rows) -> {
              busy.countDown();
              awaitQuietly(go);
            },
            LONG);
    writers.submit(ONE, Rows.any());
    busy.await();
    for (int i = 0; i < GroupWriter.MOST_WAITING; i++) {
      writers.submit(ONE, Rows.any());
    }
    assertThatThrownBy(() -> writers.submit(ONE, Rows.any()).get(1, TimeUnit.SECONDS))
        .hasCauseInstanceOf(RejectedExecutionException.class);
    CompletableFuture<Void> other = writers.submit(TWO, Rows.any());
    go.countDown();
    other.get(10, TimeUnit.SECONDS);
  }

  @Test
  void rowsThatWaitForOtherTenantsShareOneCommit() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    GroupWriters writers = oneAtOnce(busy, go, Duration.ofSeconds(30));
    CompletableFuture<Void> first = writers.submit(ONE, Rows.any());
    busy.await();
    List<CompletableFuture<Void>> others = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      others.add(writers.submit(TWO, Rows.any()));
    }
    go.countDown();
    first.get(10, TimeUnit.SECONDS);
    for (CompletableFuture<Void> other : others) {
      other.get(10, TimeUnit.SECONDS);
    }
    assertThat(commits.get(TWO).stream().map(List::size)).containsExactly(5);
  }

  @Test
  void nobodyWaitsLongForTenantsWhoseCellDoesNotAnswer() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    GroupWriters writers = oneAtOnce(busy, go, Duration.ofMillis(20));
    CompletableFuture<Void> stuck = writers.submit(ONE, Rows.any());
    busy.await();

    writers.submit(TWO, Rows.any()).get(10, TimeUnit.SECONDS);

    assertThat(stuck).isNotDone();
    go.countDown();
    stuck.get(10, TimeUnit.SECONDS);
  }

  /** Writers of whom the first tenant's is held up. */
  private GroupWriters oneAtOnce(CountDownLatch busy, CountDownLatch go, Duration patience) {
    return new GroupWriters(
        (tenant, rows) -> {
          if (tenant.equals(ONE)) {
            busy.countDown();
            awaitQuietly(go);
          }
          record(tenant, rows);
        },
        LONG,
        new CommitTurns(1, patience));
  }

  @Test
  void noRowIsLostWhileWritersEndAndStart() throws Exception {
    AtomicInteger written = new AtomicInteger();
    GroupWriters writers =
        new GroupWriters(
            (tenant, rows) -> written.addAndGet(rows.size()), Duration.ofNanos(50_000));
    List<Thread> callers = new ArrayList<>();
    AtomicInteger answered = new AtomicInteger();
    for (int i = 0; i < 8; i++) {
      callers.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    for (int j = 0; j < 500; j++) {
                      writers.submit(ONE, Rows.any()).orTimeout(10, TimeUnit.SECONDS).join();
                      answered.incrementAndGet();
                    }
                  }));
    }
    for (Thread caller : callers) {
      caller.join();
    }
    assertThat(answered).hasValue(4000);
    assertThat(written).hasValue(4000);
  }

  @Test
  void anIdleWriterEnds() throws Exception {
    GroupWriters writers = new GroupWriters(this::record, Duration.ofMillis(20));
    writers.submit(ONE, Rows.any()).get(10, TimeUnit.SECONDS);
    while (writers.active() > 0) {
      Thread.sleep(5);
    }
    writers.submit(ONE, Rows.any()).get(10, TimeUnit.SECONDS);
    assertThat(commits.get(ONE)).hasSize(2);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
