package eu.vangnet.access;

import eu.vangnet.platform.sealing.SealedColumn;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import eu.vangnet.tenants.TenantKeys.Place;
import eu.vangnet.testing.Product;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word of its own in every free text that the case work of a tenant has sealed. It is put into
 * the rows themselves, so that whoever adds a kind of object to {@link OwnedObjects} has it planted
 * too.
 */
final class PlantedWords {
  private static final Product PRODUCT = Product.started();
  private static final String CASE_WORK = "eu.vangnet.casework.";

  /** What the owned objects say in words, and no code: a letter, a sentence, the name of a file. */
  private static final Pattern SAID = Pattern.compile("[A-Za-z]|[A-Z].*[. ].*|note[.]txt");

  private static final Pattern PLANTED = Pattern.compile("qv[0-9]+x");

  private final Map<String, String> fields = new TreeMap<>();

  private PlantedWords() {}

  /** Plants them. */
  static PlantedWords in(TenantId tenant) {
    PlantedWords words = new PlantedWords();
    TenantContext.run(
        tenant,
        () ->
            PRODUCT
                .bean(TenantDatabase.class)
                .inTransaction(
                    em -> {
                      words.plantAll(em);
                      return words;
                    }));
    return words;
  }

  /** Where words stand of which a text holds some: the table and the way to the field. */
  Set<String> in(String text) {
    return PLANTED
        .matcher(text)
        .results()
        .map(found -> fields.get(found.group()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The tables in which words stand. */
  Set<String> tables() {
    return tables(Set.copyOf(fields.values()));
  }

  /** The tables of these fields. */
  static Set<String> tables(Set<String> fields) {
    return fields.stream()
        .map(field -> field.substring(0, field.indexOf('/')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void plantAll(EntityManager em) {
    Set<String> ofCaseWork =
        em.getMetamodel().getEntities().stream()
            .map(entity -> entity.getJavaType())
            .filter(type -> type.getName().startsWith(CASE_WORK))
            .map(type -> type.getAnnotation(Table.class).name())
            .collect(Collectors.toSet());
    Connection connection = TenantDatabase.connection(em);
    try {
      // What is never changed lets through whoever seals it anew.
      Sql.update(connection, "SET @vangnet_resealing = 1");
      for (SealedColumn column : SealedColumn.all(em)) {
        if (ofCaseWork.contains(column.table())) {
          plant(connection, column);
        }
      }
      Sql.update(connection, "SET @vangnet_resealing = NULL");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void plant(Connection connection, SealedColumn column) throws SQLException {
    String select =
        "SELECT %s, sealed FROM %s WHERE sealed IS NOT NULL".formatted(column.id(), column.table());
    String update = "UPDATE %s SET sealed = ? WHERE %s = ?".formatted(column.table(), column.id());
    for (Row row :
        Sql.list(connection, select, found -> new Row(found.getString(1), found.getBytes(2)))) {
      if (row.sealed() == null) {
        // Nothing was written there yet.
        continue;
      }
      Place place = new Place(column.table(), row.id(), SealedColumn.NAME);
      Sql.update(connection, update, planted(column.table(), row, place), row.id());
    }
  }

  private record Row(String id, byte[] sealed) {}

  private byte[] planted(String table, Row row, Place place) {
    TenantKeys keys = PRODUCT.bean(TenantKeys.class);
    String plain = new String(keys.open(row.sealed(), place), StandardCharsets.UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(plain))) {
      String grown = planted(table, reader.readValue()).toString();
      return keys.seal(grown.getBytes(StandardCharsets.UTF_8), place);
    }
  }

  private JsonValue planted(String field, JsonValue value) {
    return switch (value) {
      case JsonObject object -> {
        JsonObjectBuilder grown = Json.createObjectBuilder();
        object.forEach((name, held) -> grown.add(name, planted(field + '/' + name, held)));
        yield grown.build();
      }
      case JsonArray array -> {
        JsonArrayBuilder grown = Json.createArrayBuilder();
        array.forEach(held -> grown.add(planted(field, held)));
        yield grown.build();
      }
      case JsonString text when SAID.matcher(text.getString()).matches() ->
          Json.createValue(text.getString() + ' ' + word(field));
      default -> value;
    };
  }

  private String word(String field) {
    String word = "qv" + fields.size() + 'x';
    fields.put(word, field);
    return word;
  }
}
