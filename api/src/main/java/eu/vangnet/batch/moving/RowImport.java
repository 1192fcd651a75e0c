package eu.vangnet.batch.moving;

import eu.vangnet.platform.moving.TenantImporter.ImportRefused;
import eu.vangnet.platform.sealing.KeyedColumns;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores rows of an export under the keys of the bound tenant. Thread-safe. */
@Singleton
class RowImport {
  private static final int TOGETHER = 100;

  private final TenantDatabase database;
  private final OpenedRows opened;
  private final MovedLetters letters;
  private final Map<String, KeyedColumns> keyed;

  @Inject
  RowImport(
      TenantDatabase database,
      OpenedRows opened,
      MovedLetters letters,
      @Any Instance<KeyedColumns> keyed) {
    this.database = database;
    this.opened = opened;
    this.letters = letters;
    this.keyed = keyed.stream().collect(Collectors.toMap(KeyedColumns::table, Function.identity()));
  }

  /** The tables of the bound tenant, by their names. */
  Map<String, TableShape> tables() {
    return database.read(
        em -> {
          try {
            return TableShape.all(TenantDatabase.connection(em)).stream()
                .collect(Collectors.toMap(TableShape::name, Function.identity()));
          } catch (SQLException refused) {
            throw new IllegalStateException("the tables cannot be read", refused);
          }
        });
  }

  /** Stores all lines; how many there were. The stream is not closed. */
  long store(TableShape table, InputStream lines) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
    List<JsonObject> some = new ArrayList<>();
    long count = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      some.add(row(line));
      count++;
      if (some.size() == TOGETHER) {
        store(table, some);
        some.clear();
      }
    }
    store(table, some);
    return count;
  }

  private static JsonObject row(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }

  private void store(TableShape table, List<JsonObject> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<JsonObject> fitting = rows.stream().map(row -> fitting(table, row)).toList();
    database.inTransaction(
        em -> {
          try (PreparedStatement statement =
              TenantDatabase.connection(em).prepareStatement(table.insert())) {
            for (JsonObject row : fitting) {
              bind(table, row, statement);
              statement.addBatch();
            }
            return statement.executeBatch();
          } catch (SQLException refused) {
            // Its message may hold what is in a row.
            throw new ImportRefused(
                "A row of " + table.name() + " was refused: " + refused.getSQLState() + ".");
          }
        });
  }

  /** What follows from a key is made under the new one. */
  private JsonObject fitting(TableShape table, JsonObject row) {
    if (TableRules.isBox(table.name())) {
      return letters.fitting(table.name(), row);
    }
    JsonObjectBuilder fitting = Json.createObjectBuilder(row);
    if (keyed.containsKey(table.name())) {
      keyed.get(table.name()).anew(row).forEach(fitting::add);
    }
    row.keySet().stream()
        .filter(column -> TableRules.MADE_ANEW.contains(table.name() + "." + column))
        .forEach(fitting::remove);
    return fitting.build();
  }

  /**
   * What was never written stays so: something empty would be taken for content. Letters are sealed
   * already.
   */
  private byte[] sealed(TableShape table, TableShape.Column column, JsonObject row) {
    byte[] nothing = column.optional() ? null : new byte[0];
    Optional<byte[]> sealed =
        TableRules.isBox(table.name())
            ? OpenedRows.content(column.name(), row)
            : opened.seal(table, column, row);
    return sealed.orElse(nothing);
  }

  private void bind(TableShape table, JsonObject row, PreparedStatement statement)
      throws SQLException {
    for (int place = 1; place <= table.columns().size(); place++) {
      TableShape.Column column = table.columns().get(place - 1);
      JsonValue value = row.get(column.name());
      if (column.isSealed()) {
        statement.setBytes(place, sealed(table, column, row));
      } else if (value == null) {
        statement.setNull(place, Types.NULL);
      } else {
        column.kind().bind(statement, place, value);
      }
    }
  }
}
