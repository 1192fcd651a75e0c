package eu.vangnet.bench.filling;

import eu.vangnet.bench.BenchFailure;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One weighed signal, one case with its signal and the notes on it, and an agreement on sharing, as
 * the product wrote them.
 *
 * @param weighed the row of a signal that no case was opened from yet
 * @param signal the row of the signal that the case was opened from
 * @param notes the rows of its notes
 */
record Pattern(Row weighed, Row signal, Row caseFile, List<Row> notes, Row agreement) {

  /** Lets the product make it, and reads its rows. */
  static Pattern made(Tenancy tenancy, TenantId tenant, PatternCase made) {
    return TenantContext.call(
        tenant,
        () ->
            tenancy
                .database()
                .inTransaction(
                    em -> {
                      try {
                        var connection = TenantDatabase.connection(em);
                        var keys = tenancy.keys();
                        return new Pattern(
                            one(connection, keys, "case_signal", "id", made.weighedSignal()),
                            one(connection, keys, "case_signal", "id", made.signal()),
                            one(connection, keys, "case_file", "id", made.caseFile()),
                            Row.read(
                                connection, keys, "case_note", equal("case_id", made.caseFile())),
                            one(connection, keys, "sharing_agreement", "id", made.agreement()));
                      } catch (SQLException e) {
                        throw new BenchFailure("The pattern cannot be read", e);
                      }
                    }));
  }

  private static Row one(
      Connection connection, TenantKeys keys, String table, String column, String value)
      throws SQLException {
    return Row.read(connection, keys, table, equal(column, value)).getFirst();
  }

  /** The value is an identifier that the product gave out. */
  private static String equal(String column, String value) {
    return column + " = '" + value + "'";
  }
}
