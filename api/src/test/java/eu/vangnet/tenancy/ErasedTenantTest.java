package eu.vangnet.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.architecture.TenantMemories;
import eu.vangnet.batch.retention.RetentionLook;
import eu.vangnet.batch.tasks.TaskLook;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.reportpoints.ReportPointTest;
import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.platform.edge.ComposedRoles;
import eu.vangnet.platform.edge.DoorMemory;
import eu.vangnet.reports.RequestedReport;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Academy;
import eu.vangnet.trainings.Exchange;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Erasing a tenant leaves its name, a certificate and nothing else. */
@Tag("database")
class ErasedTenantTest {
  private static final Product PRODUCT = Product.started();

  /**
   * What stays on purpose, as {@code schema table}: the name that is never given again, the proof.
   */
  private static final List<String> STAYS =
      List.of("control tenants", "control erasure_certificates");

  /** What must be there before, or to find nothing after would show nothing. */
  private static final List<String> BEFORE =
      List.of(
          "schema",
          "account",
          "control accounts name",
          "control batch_jobs tenant",
          "control issuer_tenants tenant",
          "control journal_heads tenant",
          "control keysets tenant",
          "control revocations tenant",
          "control tenant_modules tenant",
          "control tenant_settings tenant",
          "publication report_point tenant",
          "reporting report tenant");

  private static final List<String> REMEMBERED =
      List.of(
          "DailyRound.looked",
          "IssuerKeys.verifiers",
          "PersonIndex.rows",
          "Pools.sources",
          "RateLimiter.clients",
          "RateLimiter.tenants",
          "SignedHeads.newest",
          "TenantRoles.known",
          "UnwrappedCopies.copies");

  @Test
  void nothingOfItIsFoundAnywhere() throws SQLException {
    Desk desk = Desk.dutch();
    TownHall hall = TownHall.of(desk.tenant());
    desk.openCase("Gone.\",\"person\":{\"name\":\"Sam\"},\"opinion\":\"o");
    hall.fetch(hall.export());
    Academy academy = Academy.of(desk.tenant());
    Exchange exchange = new Exchange(academy, Academy.opened());
    String letter = exchange.received(exchange.offer("Stays with its receiver."));
    RequestedReport.of(PRODUCT, desk.tenant(), "1952-Q2");
    PRODUCT
        .as(PRODUCT.token(desk.tenant(), Role.TENANTADMIN))
        .post("/v1/report-points", ReportPointTest.point("Open until it is erased"));
    PRODUCT
        .as(PRODUCT.token(desk.tenant(), Role.TENANTADMIN))
        .post("/v1/revocations", "{\"kind\":\"token\",\"name\":\"lost\"}");
    PRODUCT.bean(ComposedRoles.class).of(desk.tenant(), Set.of("own-desk"));
    RetentionLook.at(desk.tenant());
    TaskLook.at(desk.tenant());
    assertThat(found(desk.tenant())).as("before").containsAll(BEFORE);
    assertThat(new ServerMemories().fields()).containsAll(TenantMemories.fields());
    assertThat(new ServerMemories().of(desk.tenant())).as("before").containsAll(REMEMBERED);

    hall.decide("closure");
    List<String> certificate = new ArrayList<>();
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(31),
            () -> {
              String erasure = hall.decide("erasure");
              certificate.add(hall.admin().get(erasure).json().getString("resultHref"));
              assertThat(certified(certificate.getFirst())).isEqualTo(200);
            });

    Answer proof = PRODUCT.call().get(certificate.getFirst());
    assertThat(proof.json().getBoolean("genuine")).isTrue();
    assertThat(proof.json().getString("statement"))
        .contains("tenant: " + desk.tenant(), "askedBy: tenantadmin", "approvedBy: privacyofficer");
    assertThat(found(desk.tenant())).isEmpty();
    assertThat(remembered(desk.tenant())).isEmpty();
    assertThat(DoorMemory.hasTokensOf(desk.tenant())).isFalse();
    assertThat(hall.admin().get("/v1/me").status()).isEqualTo(401);
    assertThat(exchange.atReceiver().get(letter).status())
        .as("what was given to another is his")
        .isEqualTo(200);
  }

  /** What is remembered after the few seconds in which all have heard that it is gone. */
  private static Set<String> remembered(TenantId tenant) {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    Set<String> remembered = new ServerMemories().of(tenant);
    while (!remembered.isEmpty() && System.nanoTime() < deadline) {
      TownHall.pause();
      remembered = new ServerMemories().of(tenant);
    }
    return remembered;
  }

  /** Waits for the certificate, for the erasure is done behind the answer. */
  private static int certified(String address) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    int status = PRODUCT.call().get(address).status();
    while (status != 200 && System.nanoTime() < deadline) {
      TownHall.pause();
      status = PRODUCT.call().get(address).status();
    }
    return status;
  }

  /**
   * Where the tenant's id, schema or account is found: every column of text of every own schema.
   */
  private static List<String> found(TenantId tenant) throws SQLException {
    String prefix = System.getProperty("vangnet.schema-prefix");
    List<String> found = new ArrayList<>();
    DatabaseAccess access = DatabaseUnderTest.access();
    try (Connection connection =
        DriverManager.getConnection(access.url(), access.user(), access.password())) {
      if (has(connection, "information_schema.schemata", "schema_name", schema(prefix, tenant))) {
        found.add("schema");
      }
      if (has(connection, "mysql.user", "user", AccountName.of(prefix, tenant))) {
        found.add("account");
      }
      for (String schema : List.of("control", "reporting", "publication")) {
        for (String[] column : columns(connection, prefix + "_" + schema)) {
          String place = schema + " " + column[0];
          boolean here =
              has(connection, prefix + "_" + schema + "." + column[0], column[1], tenant.value())
                  || has(
                      connection,
                      prefix + "_" + schema + "." + column[0],
                      column[1],
                      AccountName.of(prefix, tenant));
          if (here && !STAYS.contains(place)) {
            found.add(place + " " + column[1]);
          }
        }
      }
    }
    return found;
  }

  private static List<String[]> columns(Connection connection, String schema) throws SQLException {
    List<String[]> columns = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = ?"
                + " AND data_type IN ('char', 'varchar', 'text', 'mediumtext')")) {
      query.setString(1, schema);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          columns.add(new String[] {rows.getString(1), rows.getString(2)});
        }
      }
    }
    return columns;
  }

  private static boolean has(Connection connection, String table, String column, String value)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT 1 FROM " + table + " WHERE LOCATE(?, " + column + ") > 0 LIMIT 1")) {
      query.setString(1, value);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static String schema(String prefix, TenantId tenant) {
    return prefix + "_t_" + tenant.value().replace('-', '_');
  }
}
