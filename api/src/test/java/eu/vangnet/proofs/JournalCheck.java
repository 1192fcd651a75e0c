package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DemoFolder;
import eu.vangnet.demo.EmbeddedDatabase;
import eu.vangnet.platform.journal.ChainVerdict;
import eu.vangnet.platform.journal.JournalVerification;
import eu.vangnet.platform.journal.SignedHeads;
import eu.vangnet.tenants.CellSettings;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenancySettings;
import eu.vangnet.tenants.TenantEntities;
import eu.vangnet.tenants.TenantId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks into the journals of a data folder on which no server runs any more. */
final class JournalCheck implements AutoCloseable {
  private final EmbeddedDatabase database;
  private final Tenancy tenancy;
  private final JournalVerification verification;

  private JournalCheck(EmbeddedDatabase database, Tenancy tenancy) {
    this.database = database;
    this.tenancy = tenancy;
    SignedHeads heads = new SignedHeads(tenancy.journalHeads(), tenancy.keys(), Clock.systemUTC());
    this.verification = new JournalVerification(tenancy.database(), tenancy.keys(), heads);
  }

  static JournalCheck of(Path data) {
    EmbeddedDatabase database = EmbeddedDatabase.start(data);
    DatabaseAccess access = database.access();
    TenancySettings settings =
        new TenancySettings(
            "vangnet",
            List.of(new CellSettings("main", access.url(), access.user(), access.password())),
            "main",
            new DemoFolder(data).masterKey(),
            1,
            Duration.ofMinutes(1));
    // No entities: the journal is read by plain SQL.
    TenantEntities none =
        new TenantEntities(
            List.of(), List.of("classpath:db/tenant/all"), List.of("classpath:db/tenant/cases"));
    return new JournalCheck(database, Tenancy.open(settings, none, Clock.systemUTC()));
  }

  /** The chain of the tenant holds; how many links it has. */
  long requireChain(String tenant) {
    ChainVerdict verdict = verification.verify(TenantId.of(tenant));
    assertThat(verdict.firstBreak()).as("the journal of %s", tenant).isEmpty();
    return verdict.links();
  }

  /** How many entries tell of an event, by the object they tell it of. */
  Map<String, Integer> entries(String tenant, String event) {
    String sql =
        "SELECT object_id, COUNT(*) FROM vangnet_t_"
            + tenant.replace('-', '_')
            + ".journal_entry WHERE event_type = ? AND outcome = 'done' GROUP BY object_id";
    DatabaseAccess access = database.access();
    try (Connection connection =
            DriverManager.getConnection(access.url(), access.user(), access.password());
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, event);
      Map<String, Integer> counts = new HashMap<>();
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          counts.put(found.getString(1), found.getInt(2));
        }
      }
      return counts;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    tenancy.close();
    database.close();
  }
}
