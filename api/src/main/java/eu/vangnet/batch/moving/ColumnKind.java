package eu.vangnet.batch.moving;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** How values of a column are read, written as JSON, and stored again. */
enum ColumnKind {
  TEXT {
    @Override
    Optional<JsonValue> read(ResultSet row, int place) throws SQLException {
      return Optional.ofNullable(row.getString(place)).map(Json::createValue);
    }

    @Override
    void bind(PreparedStatement statement, int place, JsonValue value) throws SQLException {
      statement.setString(place, ((JsonString) value).getString());
    }
  },
  WHOLE {
    @Override
    Optional<JsonValue> read(ResultSet row, int place) throws SQLException {
      long number = row.getLong(place);
      return row.wasNull() ? Optional.empty() : Optional.of(Json.createValue(number));
    }

    @Override
    void bind(PreparedStatement statement, int place, JsonValue value) throws SQLException {
      statement.setLong(place, ((JsonNumber) value).longValueExact());
    }
  },
  DECIMAL {
    @Override
    Optional<JsonValue> read(ResultSet row, int place) throws SQLException {
      return Optional.ofNullable(row.getBigDecimal(place)).map(Json::createValue);
    }

    @Override
    void bind(PreparedStatement statement, int place, JsonValue value) throws SQLException {
      BigDecimal number = ((JsonNumber) value).bigDecimalValue();
      statement.setBigDecimal(place, number);
    }
  },
  MOMENT {
    @Override
    Optional<JsonValue> read(ResultSet row, int place) throws SQLException {
      return Optional.ofNullable(row.getObject(place, LocalDateTime.class))
          .map(moment -> Json.createValue(moment.toString()));
    }

    @Override
    void bind(PreparedStatement statement, int place, JsonValue value) throws SQLException {
      statement.setObject(place, LocalDateTime.parse(((JsonString) value).getString()));
    }
  },
  DAY {
    @Override
    Optional<JsonValue> read(ResultSet row, int place) throws SQLException {
      return Optional.ofNullable(row.getObject(place, LocalDate.class))
          .map(day -> Json.createValue(day.toString()));
    }

    @Override
    void bind(PreparedStatement statement, int place, JsonValue value) throws SQLException {
      statement.setObject(place, LocalDate.parse(((JsonString) value).getString()));
    }
  },
  BYTES {
    @Override
    Optional<JsonValue> read(ResultSet row, int place) throws SQLException {
      return Optional.ofNullable(row.getBytes(place))
          .map(
              bytes ->
                  Json.createValue(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
    }

    @Override
    void bind(PreparedStatement statement, int place, JsonValue value) throws SQLException {
      statement.setBytes(place, Base64.getUrlDecoder().decode(((JsonString) value).getString()));
    }
  };

  /** The value of a column as JSON; empty where there is none. */
  abstract Optional<JsonValue> read(ResultSet row, int place) throws SQLException;

  /** Stores what {@link #read} gave. */
  abstract void bind(PreparedStatement statement, int place, JsonValue value) throws SQLException;

  /**
   * The kind of a type of the database.
   *
   * @throws IllegalArgumentException for one that no table had so far
   */
  static ColumnKind of(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "char", "varchar", "tinytext", "text", "mediumtext", "longtext", "json" -> TEXT;
      case "tinyint", "smallint", "mediumint", "int", "bigint" -> WHOLE;
      case "decimal", "double", "float" -> DECIMAL;
      case "datetime", "timestamp" -> MOMENT;
      case "date" -> DAY;
      case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob" -> BYTES;
      default -> throw new IllegalArgumentException("no column of a tenant is a " + type + " yet");
    };
  }
}
