package eu.vangnet.batch.journal;

import static eu.vangnet.platform.journal.JournalFixture.CLOCK;
import static eu.vangnet.platform.journal.JournalFixture.HEADS;
import static eu.vangnet.platform.journal.JournalFixture.JOURNAL;
import static eu.vangnet.platform.journal.JournalFixture.TENANCY;
import static eu.vangnet.platform.journal.JournalFixture.asCaller;
import static eu.vangnet.platform.journal.JournalFixture.schema;
import static eu.vangnet.platform.journal.JournalFixture.writeOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.batch.journal.SealReport.Outcome;
import eu.vangnet.platform.journal.ChainVerdict;
import eu.vangnet.platform.journal.Fault;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.JournalFixture;
import eu.vangnet.platform.journal.PutBackHead;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.platform.journal.SignedHeads;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(120)
class JournalSealerTest {
  private static final String FORGED_ENTRY =
      "INSERT INTO journal_entry SELECT UNHEX('0190000000007000800000000000000F'), recorded_at,"
          + " actor, client, organisation, roles, action, object_type, 'forged', purpose, trace_id,"
          + " result_count, outcome, event_type, mac, evidence, origin, dated_at FROM journal_entry"
          + " LIMIT 1";

  private final TenantId tenant = JournalFixture.newTenant();
  private final RootAccess root = JournalFixture.root();
  private final JournalSealer sealer = newSealer();

  @AfterEach
  void close() {
    root.close();
  }

  private static JournalSealer newSealer() {
    return new JournalSealer(TENANCY.database(), TENANCY.keys(), HEADS, CLOCK);
  }

  private ChainVerdict verify() {
    return JournalFixture.verification().verify(tenant);
  }

  private long count(String table) {
    return root.number(schema(tenant), "SELECT COUNT(*) FROM " + table);
  }

  @Test
  void whatWasWrittenIsNumberedAndChained() {
    writeOne(tenant, "object-1");
    writeOne(tenant, "object-2");
    asCaller(tenant, () -> JOURNAL.read(JournalEntry.listed(Right.CASE_READ, ObjectType.CASE, 2)));
    assertThat(sealer.seal(tenant)).isEqualTo(new SealReport(Outcome.SEALED, 3, 0));
    assertThat(sealer.seal(tenant)).isEqualTo(new SealReport(Outcome.SEALED, 0, 0));
    assertThat(verify().isWholeUpTo(3)).isTrue();
    assertThat(count("journal_pending")).isZero();
  }

  @Test
  void theChainHasNoGapsWhileSixteenWriteAndTwoSeal() throws Exception {
    AtomicBoolean writing = new AtomicBoolean(true);
    AtomicInteger committed = new AtomicInteger();
    AtomicInteger sealed = new AtomicInteger();
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      int writer = i;
      writers.add(Thread.ofVirtual().start(() -> write(writer, committed)));
    }
    List<Thread> sealers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      JournalSealer own = newSealer();
      sealers.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    while (writing.get()) {
                      sealed.addAndGet(own.seal(tenant).links());
                    }
                  }));
    }
    for (Thread writer : writers) {
      writer.join();
    }
    writing.set(false);
    for (Thread other : sealers) {
      other.join();
    }
    sealed.addAndGet(sealer.seal(tenant).links());
    assertThat(committed).hasValue(16 * 20);
    assertThat(sealed).hasValue(committed.get());
    assertThat(verify().isWholeUpTo(committed.get())).isTrue();
    assertThat(count("journal_entry")).isEqualTo(committed.get());
  }

  private void write(int writer, AtomicInteger committed) {
    for (int i = 0; i < 30; i++) {
      if (i % 3 == 0) {
        assertThatThrownBy(() -> writeAndFail(writer)).hasMessage("rolled back");
      } else {
        writeOne(tenant, "object-" + writer + "-" + i);
        committed.incrementAndGet();
      }
    }
  }

  private void writeAndFail(int writer) {
    asCaller(
        tenant,
        () ->
            TENANCY
                .database()
                .inTransaction(
                    work -> {
                      JOURNAL.write(
                          work,
                          JournalEntry.done(Right.CASE_NOTE, ObjectType.CASE, "failed-" + writer));
                      throw new IllegalStateException("rolled back");
                    }));
  }

  @Test
  void aServerThatDiedBeforeItSignedTheHeadIsMadeUpFor() {
    writeOne(tenant, "object-1");
    sealer.seal(tenant);
    PutBackHead old = PutBackHead.remember(root, tenant);
    writeOne(tenant, "object-2");
    sealer.seal(tenant);
    PutBackHead.disarm(root);
    old.putBack();
    SignedHeads ofTheNext = JournalFixture.newHeads();
    JournalSealer next = new JournalSealer(TENANCY.database(), TENANCY.keys(), ofTheNext, CLOCK);
    assertThat(next.seal(tenant)).isEqualTo(new SealReport(Outcome.SEALED, 0, 0));
    assertThat(headNumber()).isEqualTo(2);
    assertThat(verify().holds()).isTrue();
  }

  @Test
  void anEntryWithoutValidMacIsNumberedAndNamed() {
    writeOne(tenant, "object-1");
    sealer.seal(tenant);
    root.execute(schema(tenant), FORGED_ENTRY);
    writeOne(tenant, "object-2");
    assertThat(sealer.seal(tenant)).isEqualTo(new SealReport(Outcome.SEALED, 2, 1));
    assertThat(verify().links()).isEqualTo(1);
    assertThat(verify().firstBreak().orElseThrow().fault()).isEqualTo(Fault.SEALED_BROKEN);
    assertThat(verify().firstBreak().orElseThrow().number()).hasValue(2);
  }

  @Test
  void anEntryThatWentMissingBeforeItsTurnIsNumberedAndNamed() {
    writeOne(tenant, "object-1");
    root.disarm(schema(tenant));
    root.execute(schema(tenant), "DELETE FROM journal_entry");
    assertThat(sealer.seal(tenant)).isEqualTo(new SealReport(Outcome.SEALED, 1, 1));
    assertThat(verify().firstBreak().orElseThrow().fault()).isEqualTo(Fault.SEALED_BROKEN);
  }

  @Test
  void aSecondMarkForANumberedEntryIsTakenAway() {
    writeOne(tenant, "object-1");
    sealer.seal(tenant);
    root.execute(schema(tenant), "INSERT INTO journal_pending SELECT entry_id FROM journal_link");
    assertThat(sealer.seal(tenant)).isEqualTo(new SealReport(Outcome.SEALED, 0, 0));
    assertThat(count("journal_pending")).isZero();
    assertThat(verify().holds()).isTrue();
  }

  @Test
  void nothingIsSealedOnTopOfAChainThatWasCutShort() {
    writeOne(tenant, "object-1");
    writeOne(tenant, "object-2");
    sealer.seal(tenant);
    root.disarm(schema(tenant));
    root.execute(schema(tenant), "DELETE FROM journal_link WHERE number = 2");
    writeOne(tenant, "object-3");
    assertThat(sealer.seal(tenant).outcome()).isEqualTo(Outcome.HEAD_LOST);
    assertThat(count("journal_pending")).isEqualTo(1);
    assertThat(verify().firstBreak().orElseThrow().fault()).isEqualTo(Fault.CHAIN_CUT);
    assertThat(verify().firstBreak().orElseThrow().number()).hasValue(2);
  }

  @Test
  void nothingIsSealedOnTopOfALinkThatSomebodyElseMade() {
    writeOne(tenant, "object-1");
    sealer.seal(tenant);
    root.execute(
        schema(tenant),
        "INSERT INTO journal_link SELECT 2, RANDOM_BYTES(16), 1, digest, hash, digest, sealed_at,"
            + " signature FROM journal_link");
    writeOne(tenant, "object-2");
    assertThat(sealer.seal(tenant).outcome()).isEqualTo(Outcome.HEAD_LOST);
    assertThat(count("journal_pending")).isEqualTo(1);
  }

  @Test
  void nothingIsSealedAfterAWholeDatabaseWasPutBackUnderARunningServer() {
    writeOne(tenant, "object-1");
    sealer.seal(tenant);
    PutBackHead old = PutBackHead.remember(root, tenant);
    writeOne(tenant, "object-2");
    sealer.seal(tenant);
    root.disarm(schema(tenant));
    root.execute(schema(tenant), "DELETE FROM journal_link WHERE number = 2");
    PutBackHead.disarm(root);
    old.putBack();
    writeOne(tenant, "object-3");
    assertThat(sealer.seal(tenant).outcome()).isEqualTo(Outcome.HEAD_LOST);
  }

  @Test
  void sealingOneTenantTouchesNoOther() {
    TenantId other = JournalFixture.newTenant();
    writeOne(tenant, "object-1");
    writeOne(other, "object-1");
    sealer.seal(tenant);
    assertThat(root.number(schema(other), "SELECT COUNT(*) FROM journal_link")).isZero();
    assertThat(root.number(schema(other), "SELECT COUNT(*) FROM journal_pending")).isEqualTo(1);
    assertThat(
            root.number(
                JournalFixture.control(),
                "SELECT COUNT(*) FROM journal_heads WHERE tenant = '" + other.value() + "'"))
        .isZero();
  }

  @Test
  void theTenantsOwnAccountCannotReachTheHeads() {
    writeOne(tenant, "object-1");
    sealer.seal(tenant);
    assertThatThrownBy(
            () ->
                JournalFixture.onConnection(
                    tenant,
                    connection -> {
                      try (var statement = connection.createStatement()) {
                        return statement.executeUpdate(
                            "DELETE FROM " + JournalFixture.control() + ".journal_heads");
                      }
                    }))
        .hasMessageContaining("denied");
  }

  private long headNumber() {
    return root.number(
        JournalFixture.control(),
        "SELECT number FROM journal_heads WHERE tenant = '" + tenant.value() + "'");
  }
}
