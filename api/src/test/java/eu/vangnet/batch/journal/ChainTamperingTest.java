package eu.vangnet.batch.journal;

import static eu.vangnet.platform.journal.JournalFixture.CLOCK;
import static eu.vangnet.platform.journal.JournalFixture.HEADS;
import static eu.vangnet.platform.journal.JournalFixture.TENANCY;
import static eu.vangnet.platform.journal.JournalFixture.schema;
import static eu.vangnet.platform.journal.JournalFixture.writeOne;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.journal.ChainVerdict;
import eu.vangnet.platform.journal.JournalFixture;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.tenants.TenantId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Somebody with every right on the server changes one thing; checking finds it and says where. */
@Tag("database")
class ChainTamperingTest {
  private static final int LENGTH = 12;
  private static TenantId tenant;
  private static RootAccess root;

  enum Edit {
    ACTOR("actor = 'somebody'"),
    OBJECT("object_id = NULL"),
    TIME("recorded_at = recorded_at + INTERVAL 1 MICROSECOND"),
    COUNT("result_count = result_count + 1"),
    PURPOSE("purpose = 'oversight'"),
    MAC("mac = REVERSE(mac)");

    private final String sql;

    Edit(String sql) {
      this.sql = sql;
    }
  }

  @BeforeContainer
  static void sealSome() {
    tenant = JournalFixture.newTenant();
    root = JournalFixture.root();
    for (int i = 1; i <= LENGTH; i++) {
      writeOne(tenant, "object-" + i);
    }
    new JournalSealer(TENANCY.database(), TENANCY.keys(), HEADS, CLOCK).seal(tenant);
    root.disarm(schema(tenant));
    root.execute(
        schema(tenant),
        "DROP TRIGGER journal_entry_waits",
        "CREATE TABLE kept_entry AS SELECT * FROM journal_entry",
        "CREATE TABLE kept_link AS SELECT * FROM journal_link");
    assertThat(JournalFixture.verification().verify(tenant).links()).isEqualTo(LENGTH);
  }

  @AfterContainer
  static void close() {
    root.close();
  }

  @Property(tries = 30)
  void anEditedEntryIsFound(@ForAll Edit edit, @ForAll @IntRange(min = 1, max = LENGTH) int at) {
    expectBreak(at, "UPDATE journal_entry SET " + edit.sql + " WHERE id = " + entry(at));
  }

  @Property(tries = 12)
  void aDeletedEntryIsFound(@ForAll @IntRange(min = 1, max = LENGTH) int at) {
    expectBreak(at, "DELETE FROM journal_entry WHERE id = " + entry(at));
  }

  @Property(tries = 12)
  void aDeletedLinkIsFound(@ForAll @IntRange(min = 1, max = LENGTH) int at) {
    expectBreak(at, "DELETE FROM journal_link WHERE number = " + at);
  }

  @Property(tries = 12)
  void aCutChainIsFound(@ForAll @IntRange(min = 1, max = LENGTH) int at) {
    expectBreak(
        at,
        "DELETE FROM journal_entry WHERE id IN"
            + " (SELECT entry_id FROM journal_link WHERE number >= "
            + at
            + ")",
        "DELETE FROM journal_link WHERE number >= " + at);
  }

  @Property(tries = 12)
  void twoLinksThatChangedPlacesAreFound(@ForAll @IntRange(min = 1, max = LENGTH - 1) int at) {
    int next = at + 1;
    expectBreak(
        at,
        "UPDATE journal_link SET number = 0 WHERE number = " + at,
        "UPDATE journal_link SET number = " + at + " WHERE number = " + next,
        "UPDATE journal_link SET number = " + next + " WHERE number = 0");
  }

  @Property(tries = 12)
  void aRemovedEntryWhoseFollowersWereRenumberedIsFound(
      @ForAll @IntRange(min = 1, max = LENGTH - 1) int at) {
    expectBreak(
        at,
        "DELETE FROM journal_link WHERE number = " + at,
        "UPDATE journal_link SET number = number - 1 WHERE number > " + at + " ORDER BY number");
  }

  @Property(tries = 12)
  void anInsertedLinkIsFound(@ForAll @IntRange(min = 1, max = LENGTH) int at) {
    expectBreak(
        at,
        "UPDATE journal_link SET number = number + 1 WHERE number >= "
            + at
            + " ORDER BY number DESC",
        "INSERT INTO journal_link SELECT "
            + at
            + ", RANDOM_BYTES(16), 1, digest, previous, hash, sealed_at FROM kept_link LIMIT 1");
  }

  @Property(tries = 3)
  void anEntryThatNobodyNumberedIsFound() {
    ChainVerdict verdict =
        tamper(
            "INSERT INTO journal_entry SELECT RANDOM_BYTES(16), recorded_at, actor, client,"
                + " organisation, roles, action, object_type, object_id, purpose, trace_id,"
                + " result_count, outcome, event_type, mac FROM kept_entry LIMIT 1");
    assertThat(verdict.firstBreak().orElseThrow().reason())
        .isEqualTo(ChainVerdict.Reason.ENTRY_STRAY);
  }

  private static void expectBreak(int at, String... statements) {
    ChainVerdict verdict = tamper(statements);
    assertThat(verdict.links()).isEqualTo(at - 1);
    assertThat(verdict.firstBreak().orElseThrow().number()).hasValue(at);
  }

  private static ChainVerdict tamper(String... statements) {
    root.execute(schema(tenant), statements);
    try {
      return JournalFixture.verification().verify(tenant);
    } finally {
      for (String table : List.of("entry", "link")) {
        root.execute(
            schema(tenant),
            "DELETE FROM journal_" + table,
            "INSERT INTO journal_" + table + " SELECT * FROM kept_" + table);
      }
    }
  }

  private static String entry(int number) {
    return "(SELECT entry_id FROM kept_link WHERE number = " + number + ")";
  }
}
