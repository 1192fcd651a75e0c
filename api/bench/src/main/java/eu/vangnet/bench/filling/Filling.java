package eu.vangnet.bench.filling;

import eu.vangnet.bench.BenchFailure;
import eu.vangnet.bench.installation.BenchIssuer;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings tenants to the wanted number of cases, and of weighed signals to open cases from. */
public final class Filling {
  /** The organisation that sits at the tables of the cases. */
  public static final String PARTNER = "police-west";

  /** Its seat. */
  static final String SEAT = "police";

  /**
   * Over the last two months, so that no timer of a year is due and nothing sets tasks meanwhile.
   */
  private static final LocalDateTime FIRST =
      LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).minusDays(60);

  private static final int SPREAD = 2_000;
  private static final int AGES = 20;

  private final Tenancy tenancy;
  private final Pattern pattern;
  private final Identifiers identifiers;
  private final Seal seal;

  private Filling(Tenancy tenancy, Pattern pattern, Identifiers identifiers, Seal seal) {
    this.tenancy = tenancy;
    this.pattern = pattern;
    this.identifiers = identifiers;
    this.seal = seal;
  }

  /** Lets the product at this port make the pattern, in the first tenant. */
  public static Filling by(Tenancy tenancy, BenchIssuer issuer, int port) {
    TenantId first = Fleet.ids(1).getFirst();
    PatternCase made = PatternCase.make(port, issuer, first);
    return new Filling(
        tenancy,
        Pattern.made(tenancy, first, made),
        new Identifiers(Clock.systemUTC()),
        tenancy.keys()::seal);
  }

  /** The same rows with nothing sealed; only a product that leaves sealing out can read them. */
  public Filling inClear() {
    return new Filling(tenancy, pattern, identifiers, Seal.none());
  }

  /** Adds cases until the tenant has that many. */
  public void cases(TenantId tenant, int wanted) {
    work(
        tenant,
        connection -> {
          int there = ids(connection, "SELECT id FROM case_file").size();
          Tables tables = new Tables(connection);
          for (int number = there; number < wanted; number++) {
            add(tables, number);
          }
          tables.write();
          return wanted;
        });
  }

  /** Seats the partner at each table, under an agreement that lets it hear everything. */
  public void partner(TenantId tenant) {
    work(
        tenant,
        connection -> {
          if (ids(connection, "SELECT id FROM sharing_agreement").isEmpty()) {
            Rows agreements = new Rows(connection);
            agreements.add(pattern.agreement().copy(seal, id(), Map.of()));
            agreements.write();
          }
          String seats =
              "INSERT INTO case_seat (id, case_id, seat, organisation, since_at)"
                  + " SELECT UUID(), f.id, ?, ?, f.opened_at FROM case_file f WHERE NOT EXISTS"
                  + " (SELECT 1 FROM case_seat s WHERE s.case_id = f.id)";
          try (PreparedStatement statement = connection.prepareStatement(seats)) {
            statement.setString(1, SEAT);
            statement.setString(2, PARTNER);
            return statement.executeUpdate();
          }
        });
  }

  /** Adds weighed signals until so many wait for a case; gives their ids. */
  public List<String> weighedSignals(TenantId tenant, int wanted) {
    return work(
        tenant,
        connection -> {
          String waiting =
              "SELECT id FROM case_signal WHERE case_id IS NULL AND status = '%s'"
                  .formatted(pattern.weighed().columns().get("status"));
          int there = ids(connection, waiting).size();
          Rows rows = new Rows(connection);
          for (int number = there; number < wanted; number++) {
            rows.add(pattern.weighed().copy(seal, id(), signal(number)));
          }
          rows.write();
          return ids(connection, waiting);
        });
  }

  /** The ids of the tenant's cases that have notes. */
  public List<String> caseIds(TenantId tenant) {
    return work(tenant, connection -> ids(connection, "SELECT DISTINCT case_id FROM case_note"));
  }

  /** The schema of a tenant, as the tenant's own connection names it. */
  public static String schema(Tenancy tenancy, TenantId tenant) {
    return TenantContext.call(
        tenant,
        () ->
            tenancy
                .database()
                .read(
                    em -> {
                      try {
                        return TenantDatabase.connection(em).getCatalog();
                      } catch (SQLException e) {
                        throw new BenchFailure("A schema has no name", e);
                      }
                    }));
  }

  private void add(Tables tables, int number) throws SQLException {
    String signal = id();
    String caseFile = id();
    LocalDateTime opened = opened(number);
    tables.signals.add(
        pattern.signal().copy(seal, signal, with(signal(number), "case_id", caseFile)));
    tables.caseFiles.add(
        pattern
            .caseFile()
            .copy(
                seal,
                caseFile,
                Map.of(
                    "signal_id", signal,
                    "opened_at", opened,
                    "state_entered_at", opened,
                    "age", 10 + number % AGES)));
    for (int note = 0; note < pattern.notes().size(); note++) {
      tables.notes.add(
          pattern
              .notes()
              .get(note)
              .copy(
                  seal,
                  id(),
                  Map.of("case_id", caseFile, "written_at", opened.plusDays(1L + note))));
    }
  }

  private static LocalDateTime opened(int number) {
    return FIRST.plusMinutes(number % SPREAD * 37L);
  }

  private static Map<String, Object> signal(int number) {
    LocalDateTime received = opened(number).minusMinutes(30);
    return Map.of("received_at", received, "recorded_at", received, "age", 10 + number % AGES);
  }

  private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
    Map<String, Object> more = new HashMap<>(map);
    more.put(key, value);
    return more;
  }

  private String id() {
    return identifiers.next().toString();
  }

  private static List<String> ids(Connection connection, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private <T> T work(TenantId tenant, Work<T> work) {
    return TenantContext.call(
        tenant,
        () ->
            tenancy
                .database()
                .inTransaction(
                    em -> {
                      try {
                        return work.on(TenantDatabase.connection(em));
                      } catch (SQLException e) {
                        throw new BenchFailure("Rows cannot be written for " + tenant, e);
                      }
                    }));
  }

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private static final class Tables {
    private final Rows signals;
    private final Rows caseFiles;
    private final Rows notes;

    Tables(Connection connection) {
      signals = new Rows(connection);
      caseFiles = new Rows(connection);
      notes = new Rows(connection);
    }

    void write() throws SQLException {
      signals.write();
      caseFiles.write();
      notes.write();
    }
  }
}
