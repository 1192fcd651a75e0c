package eu.vangnet.tenants;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Ends closing tenants for good: keys, schema, account, password, what it has in the public
 * directory, and every row of control, in this order, and leaves a certificate. Each step can be
 * repeated, so whoever finds an erasure that was begun goes on with it. Safe for any number of
 * threads and servers.
 */
public class Erasures {

  /** Where an erasure stands; a test breaks it off before each one. */
  enum Step {
    KEYS,
    SCHEMA,
    ACCOUNT,
    PASSWORD,
    REGISTER
  }

  private static final String OF_TENANT = " WHERE tenant = ?";

  /** Tables of control with rows of a tenant; what refers to another comes before it. */
  private static final List<String> TABLES =
      List.of(
          "batch_items",
          "batch_stages",
          "batch_jobs",
          "tenant_exports",
          "tenant_modules",
          "tenant_settings",
          "issuer_tenants",
          "journal_heads",
          "revocations",
          "keysets",
          "key_custody",
          "key_renewals",
          "tenant_erasures");

  private final Registry registry;
  private final ControlDatabase control;
  private final Provisioner provisioner;
  private final DirectoryDatabase directory;
  private final CertificateKey key;
  private final Consumer<TenantId> forget;
  private final Clock clock;
  private final Consumer<Step> progress;

  Erasures(
      Registry registry,
      ControlDatabase control,
      Provisioner provisioner,
      DirectoryDatabase directory,
      CertificateKey key,
      Consumer<TenantId> forget,
      Clock clock,
      Consumer<Step> progress) {
    this.registry = registry;
    this.control = control;
    this.provisioner = provisioner;
    this.directory = directory;
    this.key = key;
    this.forget = forget;
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Puts on record that the tenant is to be erased; nothing is destroyed yet. Again does no harm.
   *
   * @param certificate the id that its certificate will have
   * @param askedRoles roles of the person who asked, as codes
   * @param approvedRoles roles of the other person
   * @throws IllegalTransition when the tenant is not closing
   */
  public void begin(TenantId tenant, UUID certificate, String askedRoles, String approvedRoles) {
    Tenant known = known(tenant);
    if (known.status() != TenantStatus.CLOSING) {
      throw new IllegalTransition(known.status(), TenantStatus.ERASED);
    }
    String found = provisioner.inventory(known);
    registry.change(
        connection ->
            Sql.update(
                connection,
                "INSERT IGNORE INTO tenant_erasures"
                    + " (tenant, certificate, asked_roles, approved_roles, begun_at, found)"
                    + " VALUES (?, ?, ?, ?, ?, ?)",
                tenant.value(),
                certificate.toString(),
                askedRoles,
                approvedRoles,
                now(),
                found));
  }

  /** Tenants whose erasure was begun and has not come to its end. */
  public List<TenantId> unfinished() {
    return unfinished(Instant.parse("9999-01-01T00:00:00Z"));
  }

  /** As {@link #unfinished}, those that were begun by then: their last answers have been given. */
  public List<TenantId> unfinished(Instant begunBy) {
    return control.read(
        connection ->
            Sql.list(
                connection,
                "SELECT tenant FROM tenant_erasures WHERE begun_at <= ? ORDER BY begun_at",
                row -> TenantId.of(row.getString(1)),
                begunBy));
  }

  /**
   * Goes on with an erasure that was begun, to its end. Nothing happens where none was.
   *
   * @throws TenantUnavailable when the database refuses; it is to be tried again
   */
  public void carryOut(TenantId tenant) {
    if (!unfinished().contains(tenant)) {
      return;
    }
    forget.accept(tenant);
    provisioner.destroy(known(tenant), progress);
    directory.withdrawAll(tenant);
    progress.accept(Step.REGISTER);
    registry.change(
        connection -> {
          Optional<Begun> begun = begun(connection, tenant);
          if (begun.isPresent()) {
            certify(connection, tenant, begun.get());
            forgetRows(connection, tenant);
          }
          return tenant;
        });
    forget.accept(tenant);
  }

  /** A certificate; it stays for ever. */
  public Optional<ErasureCertificate> certificate(UUID id) {
    return control.read(
        connection ->
            Sql.one(
                connection,
                "SELECT statement, signature FROM erasure_certificates WHERE id = ?",
                row -> {
                  String statement = row.getString(1);
                  byte[] signature = row.getBytes(2);
                  boolean genuine = key.isGenuine(signature, bytes(statement));
                  return new ErasureCertificate(id, statement, signature, key.publicKey(), genuine);
                },
                id.toString()));
  }

  private void certify(Connection connection, TenantId tenant, Begun begun) throws SQLException {
    String statement =
        String.join(
            "\n",
            "certificate: " + begun.certificate(),
            "tenant: " + tenant,
            "begun: " + begun.at(),
            "erased: " + now(),
            "askedBy: " + begun.askedRoles(),
            "approvedBy: " + begun.approvedRoles(),
            "destroyed: " + begun.found());
    Sql.update(
        connection,
        "INSERT INTO erasure_certificates (id, statement, signature) VALUES (?, ?, ?)",
        begun.certificate(),
        statement,
        key.sign(bytes(statement)));
  }

  /** The name stays, for it is never given again; so does that it is erased, and nothing else. */
  private static void forgetRows(Connection connection, TenantId tenant) throws SQLException {
    String id = tenant.value();
    Sql.update(
        connection,
        "DELETE FROM BATCH_JOB_INSTANCE WHERE JOBNAME IN"
            + " (SELECT id FROM batch_jobs WHERE tenant = ?)",
        id);
    Sql.update(connection, "DELETE FROM batch_items WHERE item = ?", id);
    for (String table : TABLES) {
      Sql.update(connection, "DELETE FROM " + table + OF_TENANT, id);
    }
    Sql.update(
        connection,
        "UPDATE tenants SET status = ?, name = id, languages = '', readable_until = NULL,"
            + " trouble = NULL, version = version + 1 WHERE id = ?",
        TenantStatus.ERASED.code(),
        id);
  }

  private static Optional<Begun> begun(Connection connection, TenantId tenant) throws SQLException {
    return Sql.one(
        connection,
        "SELECT certificate, asked_roles, approved_roles, begun_at, found FROM tenant_erasures"
            + OF_TENANT,
        row ->
            new Begun(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Sql.instant(row, "begun_at").orElseThrow(),
                row.getString(5)),
        tenant.value());
  }

  private Tenant known(TenantId tenant) {
    return registry
        .latest(tenant)
        .map(Registry.Entry::tenant)
        .orElseThrow(() -> new UnknownTenant(tenant));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static byte[] bytes(String statement) {
    return statement.getBytes(StandardCharsets.UTF_8);
  }

  private record Begun(
      String certificate, String askedRoles, String approvedRoles, Instant at, String found) {}
}
