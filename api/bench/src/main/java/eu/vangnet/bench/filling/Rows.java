package eu.vangnet.bench.filling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects rows of one table and writes many with each statement. */
final class Rows {
  private static final int TOGETHER = 100;

  private final Connection connection;
  private final List<Row> waiting = new ArrayList<>();

  Rows(Connection connection) {
    this.connection = connection;
  }

  void add(Row row) throws SQLException {
    waiting.add(row);
    if (waiting.size() == TOGETHER) {
      write();
    }
  }

  /** Writes what is left. */
  void write() throws SQLException {
    if (waiting.isEmpty()) {
      return;
    }
    Row first = waiting.getFirst();
    String columns = String.join(", ", first.columns().keySet());
    String places = "(" + String.join(",", Collections.nCopies(first.columns().size(), "?")) + ")";
    String sql =
        "INSERT INTO %s (%s) VALUES %s"
            .formatted(
                first.table(),
                columns,
                String.join(",", Collections.nCopies(waiting.size(), places)));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int place = 1;
      for (Row row : waiting) {
        for (Object value : row.columns().values()) {
          statement.setObject(place++, value);
        }
      }
      statement.executeUpdate();
    }
    waiting.clear();
  }
}
