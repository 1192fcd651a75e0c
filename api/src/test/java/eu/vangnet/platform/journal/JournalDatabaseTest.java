package eu.vangnet.platform.journal;

import static eu.vangnet.platform.journal.JournalFixture.JOURNAL;
import static eu.vangnet.platform.journal.JournalFixture.TENANCY;
import static eu.vangnet.platform.journal.JournalFixture.asCaller;
import static eu.vangnet.platform.journal.JournalFixture.schema;
import static eu.vangnet.platform.journal.JournalFixture.writeOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Timeout(120)
class JournalDatabaseTest {
  private static final String ENTRIES = "SELECT COUNT(*) FROM journal_entry";
  private static final String PENDING = "SELECT COUNT(*) FROM journal_pending";

  private final TenantId tenant = JournalFixture.newTenant();
  private final RootAccess root = JournalFixture.root();

  @AfterEach
  void close() {
    root.close();
  }

  private static JournalEntry listed(int count) {
    return JournalEntry.listed(Right.CASE_READ, ObjectType.CASE, count);
  }

  @Test
  void aWriteIsRecordedWithWhoWhatWhenAndWhy() {
    LocalDateTime before = LocalDateTime.now(JournalFixture.CLOCK);
    writeOne(tenant, "object-1");
    String row =
        root.text(
            schema(tenant),
            "SELECT CONCAT_WS('|', actor, client, organisation, roles, action, object_type,"
                + " object_id, purpose, trace_id, result_count, outcome) FROM journal_entry");
    assertThat(row)
        .isEqualTo(
            "subject-of-"
                + tenant.value()
                + "|client-1|police|casechair,caseworker|cases:note|case|object-1|caseWork|"
                + "ab".repeat(16)
                + "|1|done");
    String at = root.text(schema(tenant), "SELECT CAST(recorded_at AS CHAR) FROM journal_entry");
    assertThat(LocalDateTime.parse(at.replace(' ', 'T')))
        .isBetween(
            before.truncatedTo(ChronoUnit.MICROS),
            LocalDateTime.now(JournalFixture.CLOCK.withZone(ZoneOffset.UTC)));
  }

  @Test
  void aWriteThatRollsBackLeavesNoEntry() {
    asCaller(
        tenant,
        () ->
            assertThatThrownBy(
                    () ->
                        TENANCY
                            .database()
                            .inTransaction(
                                work -> {
                                  JOURNAL.write(work, List.of(listed(1), listed(2)));
                                  throw new IllegalStateException("changed my mind");
                                }))
                .hasMessage("changed my mind"));
    assertThat(root.number(schema(tenant), ENTRIES)).isZero();
    assertThat(root.number(schema(tenant), PENDING)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal_entry SET actor = 'somebody else'",
        "DELETE FROM journal_entry",
        "TRUNCATE TABLE journal_entry",
        "DROP TRIGGER journal_entry_no_update"
      })
  void theDatabaseRefusesToChangeTheJournal(String statement) {
    writeOne(tenant, "object-1");
    assertThatThrownBy(() -> asRuntimeAccount(statement)).isInstanceOf(SQLException.class);
    assertThat(root.text(schema(tenant), "SELECT actor FROM journal_entry"))
        .isEqualTo("subject-of-" + tenant.value());
  }

  private void asRuntimeAccount(String sql) throws SQLException {
    TenantContext.<Integer, SQLException>call(
        tenant,
        () -> {
          SQLException[] refused = new SQLException[1];
          TENANCY
              .database()
              .read(
                  work -> {
                    Connection connection = TenantDatabase.connection(work);
                    try (Statement statement = connection.createStatement()) {
                      return statement.executeUpdate(sql);
                    } catch (SQLException failure) {
                      refused[0] = failure;
                      return 0;
                    }
                  });
          if (refused[0] != null) {
            throw refused[0];
          }
          return 0;
        });
  }

  @Test
  void aReadIsCommittedWhenItReturns() {
    for (int i = 1; i <= 20; i++) {
      int count = i;
      asCaller(tenant, () -> JOURNAL.read(listed(count)));
      assertThat(root.number(schema(tenant), ENTRIES)).isEqualTo(i);
      assertThat(root.number(schema(tenant), PENDING)).isEqualTo(i);
    }
  }

  @Test
  void manyReadsAtOnceShareFewCommits() throws Exception {
    asCaller(tenant, () -> JOURNAL.read(listed(1)));
    long before = root.executed("Com_insert");
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Void>> calls =
          IntStream.range(0, 64)
              .<Callable<Void>>mapToObj(
                  caller ->
                      () -> {
                        for (int i = 0; i < 10; i++) {
                          asCaller(tenant, () -> JOURNAL.read(listed(1)));
                        }
                        return null;
                      })
              .toList();
      for (Future<Void> call : callers.invokeAll(calls)) {
        call.get();
      }
    }
    assertThat(root.number(schema(tenant), ENTRIES)).isEqualTo(641);
    // The server counts the mark that its trigger makes for each entry as a statement too.
    assertThat(root.executed("Com_insert") - before - 640)
        .as("statements for 640 entries, each its own commit")
        .isLessThan(160);
  }

  @Test
  void aReadThatCannotBeRecordedIsRefusedAndSaysWhenToRetry() {
    root.execute(schema(tenant), "RENAME TABLE journal_pending TO journal_gone");
    asCaller(
        tenant,
        () ->
            assertThatThrownBy(() -> JOURNAL.read(listed(1)))
                .isInstanceOfSatisfying(
                    ProblemException.class,
                    problem -> {
                      assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
                      assertThat(problem.headers()).containsKey("Retry-After");
                    }));
    root.execute(schema(tenant), "RENAME TABLE journal_gone TO journal_pending");
    assertThat(root.number(schema(tenant), ENTRIES)).isZero();
    asCaller(tenant, () -> JOURNAL.read(listed(1)));
    assertThat(root.number(schema(tenant), ENTRIES)).isEqualTo(1);
  }

  @Test
  void aReadDoesNotWaitForEverAndTheOthersGoOn() {
    TenantId other = JournalFixture.newTenant();
    asCaller(other, () -> JOURNAL.read(listed(1)));
    root.execute(schema(tenant), "LOCK TABLES journal_entry WRITE");
    long start = System.nanoTime();
    asCaller(
        tenant,
        () ->
            assertThatThrownBy(() -> JOURNAL.read(listed(1))).isInstanceOf(ProblemException.class));
    assertThat(System.nanoTime() - start).isBetween(1_900_000_000L, 8_000_000_000L);
    asCaller(other, () -> JOURNAL.read(listed(1)));
    root.execute(schema(tenant), "UNLOCK TABLES");
    asCaller(tenant, () -> JOURNAL.read(listed(1)));
    assertThat(root.number(schema(other), ENTRIES)).isEqualTo(2);
  }

  @Test
  void nobodyIsRecordedInAnotherTenantsJournal() {
    TenantId other = JournalFixture.newTenant();
    asCaller(tenant, () -> JOURNAL.read(listed(1)));
    writeOne(tenant, "object-1");
    asCaller(other, () -> JOURNAL.read(listed(1)));
    assertThat(root.number(schema(tenant), ENTRIES)).isEqualTo(2);
    assertThat(root.text(schema(other), "SELECT GROUP_CONCAT(actor) FROM journal_entry"))
        .isEqualTo("subject-of-" + other.value());
  }
}
