package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ConnectionPinTest {

  private static final TenantId A = TenantId.of("nl-a");
  private static final TenantId B = TenantId.of("nl-b");
  private static final Installation INSTALLATION = new Installation();

  @BeforeAll
  static void create() {
    try (Tenancy tenancy = INSTALLATION.open()) {
      tenancy.tenants().create(Installation.tenant("nl-a"));
      tenancy.tenants().create(Installation.tenant("nl-b"));
    }
  }

  @AfterAll
  static void close() {
    INSTALLATION.close();
  }

  @Test
  void persistedUnderOneAndCommittedUnderAnotherIsRefused() throws SQLException {
    try (Tenancy tenancy = INSTALLATION.open()) {
      assertThatThrownBy(() -> persistUnderACommitUnderB(tenancy, "crossed"))
          .hasStackTraceContaining(ForeignUnitOfWork.class.getName());
      assertThat(tenancy.pools().active()).isZero();
    }
    assertThat(rows(A, "crossed")).isZero();
    assertThat(rows(B, "crossed")).isZero();
  }

  @Test
  void withoutThePinTheRowLandsInTheOthersSchema() throws SQLException {
    try (Tenancy tenancy = INSTALLATION.openWithoutPin()) {
      persistUnderACommitUnderB(tenancy, "leaked");
    }
    assertThat(rows(A, "leaked")).isZero();
    assertThat(rows(B, "leaked")).isEqualTo(1);
  }

  @Test
  void anEntityManagerHandedToAThreadOfAnotherTenantIsRefused() {
    try (Tenancy tenancy = INSTALLATION.open()) {
      for (boolean readBefore : new boolean[] {false, true}) {
        assertThatThrownBy(() -> flushOnAnotherThread(tenancy, readBefore))
            .as("connection already held: %s", readBefore)
            .hasStackTraceContaining(ForeignUnitOfWork.class.getName());
        assertThat(tenancy.pools().active()).isZero();
      }
    }
  }

  @Test
  void aReadUnderAnotherTenantIsRefused() {
    try (Tenancy tenancy = INSTALLATION.open()) {
      try (EntityManager em = tenancy.units().open(A)) {
        assertThatThrownBy(() -> TenantContext.run(B, () -> em.find(Note.class, "x")))
            .isInstanceOf(ForeignUnitOfWork.class);
        assertThatThrownBy(() -> TenantContext.run(B, () -> TenantDatabase.connection(em)))
            .isInstanceOf(ForeignUnitOfWork.class);
        assertThatThrownBy(() -> em.find(Note.class, "x")).isInstanceOf(NoTenantBound.class);
      }
    }
  }

  private static void persistUnderACommitUnderB(Tenancy tenancy, String id) {
    try (EntityManager em = tenancy.units().open(A)) {
      TenantContext.run(
          A,
          () -> {
            em.getTransaction().begin();
            em.persist(new Note(id, "nl-a"));
          });
      TenantContext.run(B, () -> em.getTransaction().commit());
    }
  }

  private static void flushOnAnotherThread(Tenancy tenancy, boolean readBefore) {
    TenantContext.run(
        A,
        () ->
            tenancy
                .database()
                .inTransaction(
                    em -> {
                      if (readBefore) {
                        em.find(Note.class, "anything");
                      }
                      em.persist(new Note("handed over " + readBefore, "nl-a"));
                      CompletableFuture.runAsync(() -> TenantContext.run(B, em::flush)).join();
                      return A;
                    }));
  }

  private static int rows(TenantId tenant, String id) throws SQLException {
    try (Connection admin = TestServer.admin()) {
      String table = INSTALLATION.names().schema(tenant) + ".notes";
      return Sql.one(
              admin, "SELECT COUNT(*) FROM " + table + " WHERE id = ?", row -> row.getInt(1), id)
          .orElseThrow();
    }
  }
}
