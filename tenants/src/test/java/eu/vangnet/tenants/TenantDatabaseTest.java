package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TenantDatabaseTest {

  private static final TenantId A = TenantId.of("nl-a");
  private static final TenantId B = TenantId.of("nl-b");
  private static final Installation INSTALLATION = new Installation();
  private static Tenancy tenancy;

  @BeforeAll
  static void open() {
    tenancy = INSTALLATION.open();
    tenancy.tenants().create(Installation.tenant("nl-a"));
    tenancy.tenants().create(Installation.tenant("nl-b"));
  }

  @AfterAll
  static void close() {
    tenancy.close();
    INSTALLATION.close();
  }

  @Test
  void whatOneTenantWritesAnotherDoesNotFind() {
    write(A, "mine");
    assertThat(find(A, "mine")).isEqualTo("nl-a");
    assertThat(find(B, "mine")).isEqualTo("nothing");
  }

  @Test
  void anythingThrownRollsBack() {
    assertThatThrownBy(
            () ->
                as(
                    A,
                    em -> {
                      em.persist(new Note("undone", "nl-a"));
                      em.flush();
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(find(A, "undone")).isEqualTo("nothing");
    assertThat(tenancy.pools().active()).isZero();
  }

  @Test
  void theConnectionOfAUnitOfWorkIsInsideItsTransactionEvenAfterARead() {
    assertThatThrownBy(
            () ->
                as(
                    A,
                    em -> {
                      em.find(Note.class, "read first");
                      insert(TenantDatabase.connection(em), "by hand");
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(find(A, "by hand")).isEqualTo("nothing");
  }

  @Test
  void whatEntitiesAndTheConnectionWroteInTurnsIsCommittedTogether() {
    as(
        A,
        em -> {
          em.find(Note.class, "locked", LockModeType.PESSIMISTIC_WRITE);
          insert(TenantDatabase.connection(em), "turn 1");
          em.persist(new Note("turn 2", "nl-a"));
          em.flush();
          insert(TenantDatabase.connection(em), "turn 3");
          em.persist(new Note("turn 4", "nl-a"));
          return em;
        });
    for (int turn = 1; turn <= 4; turn++) {
      assertThat(find(A, "turn " + turn)).as("turn %s", turn).isNotEqualTo("nothing");
    }
  }

  @Test
  void aReadHasAConnectionTooAndGivesItBack() {
    write(A, "counted");
    String marker = read(A, em -> marker(TenantDatabase.connection(em), "counted"));
    assertThat(marker).isEqualTo("nl-a");
    assertThat(tenancy.pools().active()).isZero();
  }

  @Test
  void aReadByKeyIsOneRoundTrip() {
    write(A, "once");
    read(A, em -> em.find(Note.class, "once"));
    long asked =
        read(
            A,
            em -> {
              long before = questions(TenantDatabase.connection(em));
              em.find(Note.class, "once");
              return questions(TenantDatabase.connection(em)) - before;
            });
    assertThat(asked).as("the read itself and the question after it").isEqualTo(2);
    long before = read(A, em -> questions(TenantDatabase.connection(em)));
    long after = read(A, em -> questions(TenantDatabase.connection(em)));
    assertThat(after - before).as("nothing between two units of work").isEqualTo(1);
  }

  @Test
  void onlyWhatRecursIsPreparedOnTheServerAndOnlyALittleOfThat() throws SQLException {
    try (Connection connection = tenancy.pools().connection(A)) {
      long before = status(connection, "Com_stmt_prepare");
      for (int turn = 1; turn < RecurringStatements.OFTEN; turn++) {
        statements(connection, 1);
      }
      assertThat(status(connection, "Com_stmt_prepare")).isEqualTo(before);

      for (int turn = 0; turn < 3 * RecurringStatements.OFTEN; turn++) {
        statements(connection, 2 * RecurringStatements.MOST);
      }
      assertThat(status(connection, "Com_stmt_prepare") - before)
          .isLessThanOrEqualTo(RecurringStatements.MOST);
      long executed = status(connection, "Com_stmt_execute");
      statements(connection, 1);
      assertThat(status(connection, "Com_stmt_execute")).isEqualTo(executed + 1);
    }
  }

  private static void statements(Connection connection, int different) throws SQLException {
    for (int number = 1; number <= different; number++) {
      String sql = "SELECT ? + " + number;
      int sum = Sql.one(connection, sql, row -> row.getInt(1), number).orElseThrow();
      assertThat(sum).isEqualTo(2 * number);
    }
  }

  /** By text, so that the question itself is never among the prepared. */
  private static long status(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SHOW SESSION STATUS LIKE '" + name + "'")) {
      row.next();
      return row.getLong(2);
    }
  }

  @Test
  void aTransactionCostsItsStatementsItsBeginningAndItsEnd() {
    long before = read(A, em -> questions(TenantDatabase.connection(em)));
    as(
        A,
        em -> {
          insert(TenantDatabase.connection(em), "short");
          return em;
        });
    long after = read(A, em -> questions(TenantDatabase.connection(em)));
    assertThat(after - before).as("begin, insert, commit and this question").isEqualTo(4);
  }

  @Test
  void whatComesAfterACommitIsATransactionAgain() throws SQLException {
    try (Connection connection = tenancy.pools().connection(A)) {
      connection.setAutoCommit(false);
      insert(connection, "kept");
      connection.commit();
      insert(connection, "taken back");
      connection.rollback();
      insert(connection, "kept with the switch");
      connection.setAutoCommit(true);
      insert(connection, "kept at once");
    }
    assertThat(find(A, "kept")).isNotEqualTo("nothing");
    assertThat(find(A, "taken back")).isEqualTo("nothing");
    assertThat(find(A, "kept with the switch")).isNotEqualTo("nothing");
    assertThat(find(A, "kept at once")).isNotEqualTo("nothing");
  }

  @Test
  void aTransactionThatNobodyEndsIsUndoneWhenTheConnectionComesBack() throws SQLException {
    try (Connection connection = tenancy.pools().connection(A)) {
      connection.setAutoCommit(false);
      insert(connection, "left open");
    }
    assertThat(find(A, "left open")).isEqualTo("nothing");
  }

  @Test
  void theSessionIsReadCommittedAndWaitsShortlyForLocks() {
    List<String> session =
        read(
            A,
            em ->
                sql(
                    () ->
                        Sql.list(
                            TenantDatabase.connection(em),
                            "SELECT CONCAT(@@transaction_isolation, ' ',"
                                + " @@innodb_lock_wait_timeout, ' ', @@time_zone)",
                            row -> row.getString(1))));
    assertThat(session).containsExactly("READ-COMMITTED 2 +00:00");
  }

  @Test
  void anInstantComesBackAsItWasAndStandsInUtc() {
    // In the hour that Lord Howe Island, the zone of this JVM, skips or repeats.
    for (String text : List.of("2026-04-04T15:15:30.123456Z", "2026-10-03T15:45:00.000001Z")) {
      Instant when = Instant.parse(text);
      as(
          A,
          em -> {
            Note note = new Note(text, "nl-a");
            note.write(when);
            em.persist(note);
            return note;
          });
      Instant read = read(A, em -> em.find(Note.class, text).writtenAt());
      assertThat(read).isEqualTo(when);
      String stored =
          read(
              A,
              em ->
                  sql(
                      () ->
                          Sql.one(
                                  TenantDatabase.connection(em),
                                  "SELECT CAST(written_at AS CHAR) FROM notes WHERE id = ?",
                                  row -> row.getString(1),
                                  text)
                              .orElseThrow()));
      assertThat(stored).isEqualTo(text.replace('T', ' ').replace("Z", ""));
    }
  }

  @Test
  void aRowChangedMeanwhileIsAnOptimisticLock() {
    write(A, "raced");
    assertThatThrownBy(
            () ->
                as(
                    A,
                    em -> {
                      em.find(Note.class, "raced").mark("first");
                      as(
                          A,
                          other -> {
                            other.find(Note.class, "raced").mark("second");
                            return true;
                          });
                      return true;
                    }))
        .isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void anEntityManagerKeptForLaterIsClosed() {
    EntityManager kept = read(A, em -> em);
    assertThat(kept.isOpen()).isFalse();
    assertThatThrownBy(() -> kept.find(Note.class, "any")).isInstanceOf(RuntimeException.class);
  }

  @Test
  void withoutATenantNothingIsRead() {
    assertThatThrownBy(() -> tenancy.database().read(em -> em.find(Note.class, "x")))
        .isInstanceOf(NoTenantBound.class);
    assertThatThrownBy(() -> read(TenantId.of("nl-nobody"), em -> em.find(Note.class, "x")))
        .isInstanceOf(UnknownTenant.class);
  }

  @Test
  void onlyKindsThatHoldCasesHaveTheTablesOfCases() {
    tenancy.tenants().create(Installation.tenant("eu-operator", TenantKind.OPERATOR));
    assertThat(hasFiles(A)).isTrue();
    assertThat(hasFiles(TenantId.of("eu-operator"))).isFalse();
  }

  private static boolean hasFiles(TenantId tenant) {
    return read(
        tenant,
        em ->
            sql(
                () ->
                    Sql.one(
                            TenantDatabase.connection(em),
                            "SELECT 1 FROM information_schema.tables WHERE table_name = 'files'"
                                + " AND table_schema = DATABASE()",
                            row -> true)
                        .isPresent()));
  }

  private static void write(TenantId tenant, String id) {
    as(
        tenant,
        em -> {
          em.persist(new Note(id, tenant.value()));
          return id;
        });
  }

  private static String find(TenantId tenant, String id) {
    return read(
        tenant,
        em -> {
          Note note = em.find(Note.class, id);
          return note == null ? "nothing" : note.marker();
        });
  }

  private static <T> T as(TenantId tenant, Function<EntityManager, T> work) {
    return TenantContext.call(tenant, () -> tenancy.database().inTransaction(work));
  }

  private static <T> T read(TenantId tenant, Function<EntityManager, T> work) {
    return TenantContext.call(tenant, () -> tenancy.database().read(work));
  }

  private static void insert(Connection connection, String id) {
    sql(
        () ->
            Sql.update(
                connection,
                "INSERT INTO notes (id, marker, version) VALUES (?, 'by hand', 1)",
                id));
  }

  private static String marker(Connection connection, String id) {
    return sql(
        () ->
            Sql.one(
                    connection,
                    "SELECT marker FROM notes WHERE id = ?",
                    row -> row.getString(1),
                    id)
                .orElseThrow());
  }

  private static long questions(Connection connection) {
    return sql(
        () ->
            Sql.one(connection, "SHOW SESSION STATUS LIKE 'Questions'", row -> row.getLong(2))
                .orElseThrow());
  }

  private interface Statement<T> {
    T run() throws SQLException;
  }

  private static <T> T sql(Statement<T> statement) {
    try {
      return statement.run();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
