package eu.vangnet.batch.moving;

import eu.vangnet.tenants.EnvelopeKeys;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import eu.vangnet.tenants.TenantKeys.Place;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;

/**
 * Rows of the bound tenant as JSON: what is sealed is open there, and sealed anew on its way back.
 */
@Singleton
class OpenedRows {
  /** Behind the name of a sealed column whose content is no JSON. */
  static final String BYTES = "Bytes";

  private final TenantKeys keys;
  private final EnvelopeKeys envelopeKeys;

  @Inject
  OpenedRows(TenantKeys keys, EnvelopeKeys envelopeKeys) {
    this.keys = keys;
    this.envelopeKeys = envelopeKeys;
  }

  /** The current row. */
  JsonObject open(TableShape table, ResultSet row) throws SQLException {
    JsonObjectBuilder clear = Json.createObjectBuilder();
    for (int place = 1; place <= table.columns().size(); place++) {
      TableShape.Column column = table.columns().get(place - 1);
      if (!isSecret(table, column)) {
        column.kind().read(row, place).ifPresent(value -> clear.add(column.name(), value));
      }
    }
    JsonObject known = clear.build();
    JsonObjectBuilder whole = Json.createObjectBuilder(known);
    for (int place = 1; place <= table.columns().size(); place++) {
      TableShape.Column column = table.columns().get(place - 1);
      Optional<byte[]> sealed =
          column.isSealed() ? Optional.ofNullable(row.getBytes(place)) : Optional.empty();
      sealed
          .filter(bytes -> bytes.length > 0)
          .flatMap(bytes -> open(table, column, known, bytes))
          .ifPresent(plain -> add(whole, column.name(), plain));
    }
    return whole.build();
  }

  /** The bytes to be stored for a sealed column; none where the row has no content. */
  Optional<byte[]> seal(TableShape table, TableShape.Column column, JsonObject row) {
    return content(column.name(), row).map(bytes -> keys.seal(bytes, place(table, column, row)));
  }

  /** What stands in a row for the content of a sealed column. */
  static Optional<byte[]> content(String column, JsonObject row) {
    return row.containsKey(column + BYTES)
        ? Optional.of(Base64.getUrlDecoder().decode(row.getString(column + BYTES)))
        : Optional.ofNullable(row.get(column))
            .map(value -> value.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Optional<byte[]> open(
      TableShape table, TableShape.Column column, JsonObject known, byte[] sealed) {
    return switch (table.name()) {
      case "message_outbox" -> Optional.empty();
      case "message_inbox" ->
          known.getString("status").equals("waiting")
              ? Optional.of(envelopeKeys.open(sealed, address(known)))
              : Optional.empty();
      default -> Optional.of(keys.open(sealed, place(table, column, known)));
    };
  }

  private static EnvelopeKeys.Address address(JsonObject letter) {
    return new EnvelopeKeys.Address(
        letter.getString("id"),
        TenantId.of(letter.getString("sender")),
        TenantContext.current(),
        letter.getString("kind"));
  }

  /** What moves only opened, or not at all: the proof by a key that stays behind is no use. */
  private static boolean isSecret(TableShape table, TableShape.Column column) {
    return column.isSealed() || (TableRules.isBox(table.name()) && column.name().equals("mac"));
  }

  private static Place place(TableShape table, TableShape.Column column, JsonObject row) {
    JsonValue key = row.get(table.key().getFirst());
    String text = key instanceof JsonString word ? word.getString() : key.toString();
    return new Place(table.name(), text, column.name());
  }

  private static void add(JsonObjectBuilder row, String column, byte[] plain) {
    Optional<JsonValue> json = json(plain);
    if (json.isPresent()) {
      row.add(column, json.get());
    } else {
      row.add(column + BYTES, Base64.getUrlEncoder().withoutPadding().encodeToString(plain));
    }
  }

  private static Optional<JsonValue> json(byte[] plain) {
    if (plain.length == 0 || (plain[0] != '{' && plain[0] != '[')) {
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString();
      try (JsonReader reader = Json.createReader(new StringReader(text))) {
        return Optional.of(reader.readValue());
      }
    } catch (CharacterCodingException | JsonException notJson) {
      return Optional.empty();
    }
  }
}
