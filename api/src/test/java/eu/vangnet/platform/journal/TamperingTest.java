package eu.vangnet.platform.journal;

import static eu.vangnet.platform.journal.JournalFixture.CLOCK;
import static eu.vangnet.platform.journal.JournalFixture.HEADS;
import static eu.vangnet.platform.journal.JournalFixture.TENANCY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.journal.JournalSealer;
import eu.vangnet.platform.journal.Way.Expected;
import eu.vangnet.platform.journal.Way.Place;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Somebody with every right on the server, triggers dropped, lays hands on the journal of a tenant:
 * verification always finds it, says where, and calls it by its name.
 */
@Tag("database")
class TamperingTest {
  private static TamperedJournal journal;

  @BeforeContainer
  static void seal() {
    journal = new TamperedJournal();
    assertThat(verify(ChainCheck.ALL).isWholeUpTo(TamperedJournal.LENGTH)).isTrue();
  }

  @AfterContainer
  static void close() {
    journal.close();
  }

  @Property(tries = 50)
  void whateverIsTamperedWithIsFoundAndLocated(
      @ForAll Way way,
      @ForAll @IntRange(min = 1, max = TamperedJournal.LENGTH) int first,
      @ForAll @IntRange(min = 1, max = TamperedJournal.LENGTH) int second,
      @ForAll @IntRange(max = 44) int variant) {
    Tried tried = tryOut(ChainCheck.ALL, way, place(way, first, second, variant));
    assertThat(tried.found()).as(tried.toString()).isTrue();
  }

  @Example
  void everyWayIsFoundAtTheFirstPlaceAndAtTheLast() {
    List<Tried> overlooked =
        IntStream.of(1, TamperedJournal.LENGTH)
            .boxed()
            .flatMap(first -> everyWay(ChainCheck.ALL, first).stream())
            .filter(tried -> !tried.found())
            .toList();
    assertThat(overlooked).isEmpty();
  }

  /** Each check is needed: without it some way is overlooked, or put elsewhere. */
  @Property
  void aVerificationThatLeavesOutOneCheckIsCaught(@ForAll ChainCheck left) {
    Set<ChainCheck> broken = EnumSet.complementOf(EnumSet.of(left));
    assertThat(everyWay(broken, 6)).as("without " + left).anyMatch(tried -> !tried.found());
  }

  @Example
  void whatSomebodyNotedEarlierIsFoundMissingEvenByAServerThatHasJustStarted() {
    SignedHeads ofAnotherServer = JournalFixture.newHeads();
    JournalVerification fresh =
        new JournalVerification(TENANCY.database(), TENANCY.keys(), ofAnotherServer);
    String hash =
        journal.root.text(
            journal.schema, "SELECT LOWER(HEX(hash)) FROM journal_link WHERE number = 9");
    try {
      Way.TAIL_CUT_AND_THE_HEAD_OF_THEN_PUT_BACK.apply(journal, new Place(8, 9, 0));
      // The whole of an earlier time is a genuine chain for whoever knows nothing else.
      assertThat(fresh.verify(journal.tenant).isWholeUpTo(7)).isTrue();
      ChainVerdict noted =
          TenantContext.<ChainVerdict, RuntimeException>call(
              journal.tenant,
              () -> fresh.verify(new Span(1, 1000, Optional.of(new Anchor(9, hash)))));
      assertThat(noted.firstBreak().orElseThrow().fault()).isEqualTo(Fault.CHAIN_CUT);
      assertThat(noted.firstBreak().orElseThrow().number()).hasValue(8);
    } finally {
      journal.restore();
    }
  }

  @Example
  void whatTheTenantsOwnAccountCanDoWithAllTriggersInPlaceIsFoundToo() {
    expectByOwnAccount(
        "INSERT INTO journal_link SELECT 2, RANDOM_BYTES(16), 1, digest, hash, digest, sealed_at,"
            + " signature FROM journal_link",
        Fault.LINK_INSERTED);
    expectByOwnAccount("DELETE FROM journal_pending", Fault.MARK_MISSING);
    expectByOwnAccount(
        "INSERT INTO journal_entry SELECT RANDOM_BYTES(16), recorded_at, 'somebody', client,"
            + " organisation, roles, action, object_type, object_id, purpose, trace_id,"
            + " result_count, outcome, event_type, mac, evidence, origin, dated_at FROM journal_entry LIMIT 1",
        Fault.UNSEALED_CHANGED);
    expectByOwnAccount(
        "INSERT INTO journal_pending (entry_id) VALUES (RANDOM_BYTES(16))", Fault.UNSEALED_MISSING);
  }

  /** On a tenant of its own with one sealed entry and one that waits. */
  private static void expectByOwnAccount(String statement, Fault fault) {
    TenantId tenant = JournalFixture.newTenant();
    JournalFixture.writeOne(tenant, "object-1");
    new JournalSealer(TENANCY.database(), TENANCY.keys(), HEADS, CLOCK).seal(tenant);
    JournalFixture.writeOne(tenant, "object-2");
    JournalFixture.onConnection(
        tenant,
        connection -> {
          try (Statement sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
          }
        });
    assertThat(JournalFixture.verification().verify(tenant).firstBreak().orElseThrow().fault())
        .as(statement)
        .isEqualTo(fault);
  }

  @Example
  void aChainThatAnEarlyBuildBeganIsProvenBehindItsLastLinkWithoutASignature() {
    try {
      journal.sql("UPDATE journal_link SET signature = NULL WHERE number <= 5");
      ChainVerdict whole = verify(ChainCheck.ALL);
      assertThat(whole.firstBreak().orElseThrow().fault()).isEqualTo(Fault.LINK_UNSIGNED);
      ChainVerdict behind =
          TenantContext.<ChainVerdict, RuntimeException>call(
              journal.tenant,
              () -> JournalFixture.verification().verify(new Span(6, 1000, Optional.empty())));
      assertThat(behind.holds()).as(behind.toString()).isTrue();
      assertThat(behind.last()).isEqualTo(TamperedJournal.LENGTH);
    } finally {
      journal.restore();
    }
  }

  /** What was tried and what verification made of it. */
  private record Tried(Way way, Place place, Expected expected, ChainVerdict verdict) {
    boolean found() {
      return expected.isIn(verdict);
    }
  }

  private static List<Tried> everyWay(Set<ChainCheck> checks, int first) {
    return Arrays.stream(Way.values())
        .map(way -> tryOut(checks, way, place(way, first, first + 3, first)))
        .toList();
  }

  private static Tried tryOut(Set<ChainCheck> checks, Way way, Place place) {
    try {
      Expected expected = way.apply(journal, place);
      return new Tried(way, place, expected, verify(checks));
    } finally {
      journal.restore();
    }
  }

  /** Two different numbers in order; the last one cannot change places with a later one. */
  private static Place place(Way way, int one, int other, int variant) {
    boolean takesTwo = way.name().contains("EXCHANGED");
    int first = takesTwo ? Math.min(one, TamperedJournal.LENGTH - 1) : one;
    int second = Math.min(TamperedJournal.LENGTH, Math.max(other, first + 1));
    return new Place(first, second, variant);
  }

  private static ChainVerdict verify(Set<ChainCheck> checks) {
    return new JournalVerification(TENANCY.database(), TENANCY.keys(), HEADS, checks)
        .verify(journal.tenant);
  }
}
