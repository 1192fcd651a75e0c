package eu.vangnet.batch.journal;

import static eu.vangnet.platform.journal.JournalFixture.CLOCK;
import static eu.vangnet.platform.journal.JournalFixture.HEADS;
import static eu.vangnet.platform.journal.JournalFixture.TENANCY;
import static eu.vangnet.platform.journal.JournalFixture.UNSEALED;
import static eu.vangnet.platform.journal.JournalFixture.schema;
import static eu.vangnet.platform.journal.JournalFixture.writeOne;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.journal.JournalFixture;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.platform.journal.SealingState;
import eu.vangnet.platform.journal.Unsealed;
import eu.vangnet.tenants.TenantId;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(60)
class SealingScheduleTest {
  private final TenantId tenant = JournalFixture.newTenant();

  @Test
  void whatAServerLeftBehindIsSealedAtTheNextStart() throws Exception {
    writeOne(tenant, "object-1");
    // A new server knows of nobody who waits.
    run(new Unsealed(CLOCK), () -> awaitLinks(1));
    assertThat(JournalFixture.verification().verify(tenant).holds()).isTrue();
  }

  @Test
  void aWriterIsSealedSoonAndAgainAfterEachWrite() throws Exception {
    SealingState state =
        run(
            UNSEALED,
            () -> {
              awaitLinks(0);
              writeOne(tenant, "object-1");
              awaitLinks(1);
              writeOne(tenant, "object-2");
              awaitLinks(2);
            });
    assertThat(state.troubles()).doesNotContainKey(tenant);
  }

  @Test
  void aTenantThatCannotBeSealedIsNamedAndKeepsNobodyElseWaiting() throws Exception {
    TenantId broken = JournalFixture.newTenant();
    try (RootAccess root = JournalFixture.root()) {
      root.execute(schema(broken), "RENAME TABLE journal_link TO journal_gone");
      SealingState state =
          run(
              UNSEALED,
              () -> {
                writeOne(broken, "object-1");
                writeOne(tenant, "object-1");
                awaitLinks(1);
                Thread.sleep(1500);
              });
      assertThat(state.troubles()).containsEntry(broken, "sealingFailed");
      assertThat(state.lag()).isGreaterThan(Duration.ofSeconds(1));
      root.execute(schema(broken), "RENAME TABLE journal_gone TO journal_link");
    }
  }

  private SealingState run(Unsealed unsealed, Work work) throws Exception {
    SealingState state = new SealingState(unsealed);
    SealingSchedule schedule =
        new SealingSchedule(
            new JournalSealer(TENANCY.database(), TENANCY.keys(), HEADS, CLOCK),
            unsealed,
            state,
            TENANCY.runs());
    schedule.start("started");
    try {
      work.run();
    } finally {
      schedule.stop();
    }
    return state;
  }

  private void awaitLinks(long links) throws InterruptedException {
    try (RootAccess root = JournalFixture.root()) {
      while (root.number(schema(tenant), "SELECT COUNT(*) FROM journal_link") != links
          || root.number(schema(tenant), "SELECT COUNT(*) FROM journal_pending") != 0) {
        Thread.sleep(50);
      }
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }
}
