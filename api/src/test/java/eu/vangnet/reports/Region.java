package eu.vangnet.reports;

import eu.vangnet.integration.ImportLines;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.platform.settings.TenantSettings;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A programme, and tenants whose signals and cases are put straight into their tables, as recorded
 * long ago, so that a report can count a quarter of the past.
 */
final class Region implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Product product = Product.started();
  private final RootAccess root = new RootAccess();
  private final TenantId programme = product.tenant(TenantKind.PROGRAMME, Map.of());

  /** A tenant that holds cases. */
  TenantId tenant() {
    return product.tenant(TenantKind.MUNICIPALITY, Map.of("country-nl", "1.0.0"));
  }

  /** One of a country, without the module of it. */
  TenantId tenantOf(String country) {
    String name =
        country.toLowerCase(Locale.ROOT) + "-t" + UUID.randomUUID().toString().substring(0, 8);
    NewTenant wanted =
        new NewTenant(
            TenantId.of(name),
            "Town " + name,
            TenantKind.MUNICIPALITY,
            country,
            country + "000",
            ZoneId.of("Europe/Luxembourg"),
            List.of("en"),
            Map.of(),
            Set.of(product.issuer().url()));
    return product.bean(Tenants.class).create(wanted).id();
  }

  /** Who asks for reports. */
  TenantId programme() {
    return programme;
  }

  /** One that a national co-ordinator made, and that the operator has not admitted. */
  TenantId notYetCounted() {
    TenantId tenant = tenant();
    product.bean(TenantSettings.class).set(tenant, Setting.COUNTED_IN_REPORTS, 0, false);
    return tenant;
  }

  /** Puts so many equal signals in. */
  void signals(TenantId tenant, int count, String sector, String receivedAt, String recordedAt) {
    String columns =
        "(id, status, received_at, recorded_at, sector, concerns, age, sex, place, module,"
            + " module_version, sealed, version)";
    String row =
        "SELECT UUID(), 'recorded', '%s', '%s', '%s', 'rightWing,islamist', 15, 'male', 'school',"
            + " 'country-nl', '1.0.0', '', 1";
    for (int left = count; left > 0; left -= 500) {
      root.execute(
          schema(tenant),
          "INSERT INTO case_signal "
              + columns
              + " "
              + row.formatted(receivedAt, recordedAt, sector)
              + " FROM information_schema.collations a, information_schema.collations b LIMIT "
              + Math.min(left, 500));
    }
  }

  /** A case that was opened, closed and reopened. */
  void reopenedCase(TenantId tenant, String openedAt, String closedAt) {
    UUID id = UUID.randomUUID();
    root.execute(
        schema(tenant),
        file(id, openedAt, closedAt),
        step(id, "caseConference", "closed", closedAt, "NULL"),
        step(id, "closed", "caseConference", closedAt, "NULL"));
  }

  /** A case of which it is written down only in an hour that it was closed long ago. */
  void closedLater(TenantId tenant, String openedAt, String closedAt) {
    UUID id = UUID.randomUUID();
    String inAnHour = "UTC_TIMESTAMP(6) + INTERVAL 1 HOUR";
    root.execute(
        schema(tenant),
        file(id, openedAt, closedAt),
        step(id, "caseConference", "closed", closedAt, inAnHour));
  }

  private static String file(UUID id, String openedAt, String enteredAt) {
    return ("INSERT INTO case_file (id, signal_id, module, module_version, state, phase,"
            + " state_entered_at, opened_at, legal_basis, sector, concerns, age, sex, sealed,"
            + " version) VALUES ('%s', UUID(), 'country-nl', '1.0.0', 'monitoring', 'active',"
            + " '%s', '%s', 'pgaAct', 'education', '', 15, 'male', '', 1)")
        .formatted(id, enteredAt, openedAt);
  }

  private static String step(UUID file, String from, String to, String at, String stored) {
    return ("INSERT INTO case_step (id, case_id, from_state, to_state, taken_at, stored_at, actor,"
            + " deciding_body, sealed) VALUES (UUID(), '%s', '%s', '%s', '%s', %s, 'a',"
            + " 'conferenceTable', '')")
        .formatted(file, from, to, at, stored);
  }

  /** Brings a signal and its case in from an earlier system, in ten minutes. */
  void broughtInLater(TenantId tenant, String at) {
    Call chair = product.as(product.token(tenant, Role.CASECHAIR)).purpose("caseWork");
    product.clock().ahead(Duration.ofMinutes(10), () -> ImportLines.broughtIn(chair, at));
  }

  /** How many counts are frozen at a tenant for a report. */
  long frozen(TenantId tenant, String report) {
    return root.number(
        schema(tenant),
        "SELECT COUNT(*) FROM frozen_figures WHERE report_id = '"
            + report.substring(report.lastIndexOf('/') + 1)
            + "'");
  }

  /** Retention runs at a tenant, two days from now. */
  void retain(TenantId tenant) {
    product.clock().ahead(Duration.ofDays(2), () -> RetentionRoom.of(tenant).run());
  }

  /** Somebody of the programme. */
  Call analyst(String subject) {
    String token =
        product
            .issuer()
            .sign(product.issuer().claims(programme, Role.PROGRAMME).subject(subject).build());
    return product.as(token).purpose("reporting");
  }

  /** Somebody of a municipality, to whom its issuer gave the role of the programme. */
  Call pretender() {
    String token = product.token(product.tenant(), Role.PROGRAMME);
    return product.as(token).purpose("reporting");
  }

  /** Asks for a report; the answer is 202. */
  Answer request(String period) {
    return analyst("first")
        .post(
            "/v1/reports", "{\"definition\":\"quarterly-figures\",\"period\":\"" + period + "\"}");
  }

  /** Asks for a report of one country; the answer is 202. */
  Answer request(String period, String country) {
    return analyst("first")
        .post(
            "/v1/reports",
            "{\"definition\":\"quarterly-figures\",\"period\":\"%s\",\"countries\":[\"%s\"]}"
                .formatted(period, country));
  }

  /** Waits until a report is in that state, and gives it. */
  Answer await(String report, String state) {
    Instant deadline = Instant.now().plus(PATIENCE);
    Answer answer = analyst("first").get(report);
    while (!answer.json().getString("state").equals(state)) {
      if (Instant.now().isAfter(deadline) || answer.json().getString("state").equals("failed")) {
        throw new AssertionError(answer.body());
      }
      pause();
      answer = analyst("first").get(report);
    }
    return answer;
  }

  /** Waits until a released report is published, and gives the address of the dataset. */
  String awaitDataset(String report) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (true) {
      Answer answer = analyst("first").get(report);
      if (answer.json().containsKey("dataset")) {
        return answer.json().getString("dataset");
      }
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError(answer.body());
      }
      pause();
    }
  }

  static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Where a tenant's data lie. */
  static String schema(TenantId tenant) {
    return prefix() + "_t_" + tenant.value().replace('-', '_');
  }

  /** What the names of all schemas of this product begin with. */
  static String prefix() {
    return System.getProperty("vangnet.schema-prefix");
  }

  @Override
  public void close() {
    root.close();
  }
}
