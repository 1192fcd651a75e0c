package eu.vangnet.platform.history;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.tenants.RowChange;
import eu.vangnet.tenants.TenantKeys;
import eu.vangnet.tenants.TenantKeys.Place;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what a row was with what it is, sealed column included, field by field. */
final class FieldChanges {
  private static final String SEALED = "sealed";

  /** What follows from other fields: the count of changes, and the codes of a sealed person. */
  private static final Set<String> FOLLOWING = Set.of("version", "nameCode", "birthCode");

  private final TenantKeys keys;

  FieldChanges(TenantKeys keys) {
    this.keys = keys;
  }

  /** The fields that differ, in the order of their names; none where a row was only sealed anew. */
  List<FieldChange> of(RowChange change) {
    Map<String, String> before = flat(change, change.before());
    Map<String, String> after = flat(change, change.after());
    TreeSet<String> fields = new TreeSet<>(before.keySet());
    fields.addAll(after.keySet());
    return fields.stream()
        .map(
            field ->
                new FieldChange(
                    field,
                    Optional.ofNullable(before.get(field)),
                    Optional.ofNullable(after.get(field))))
        .filter(field -> !field.before().equals(field.after()))
        .toList();
  }

  private Map<String, String> flat(RowChange change, Map<String, Object> values) {
    Map<String, String> flat = new TreeMap<>();
    values.forEach(
        (attribute, value) -> {
          if (value instanceof byte[] bytes) {
            if (attribute.equals(SEALED)) {
              collect("", opened(change, bytes), flat);
            }
          } else if (!FOLLOWING.contains(attribute)) {
            flat.put('/' + attribute, value.toString());
          }
        });
    return flat;
  }

  private JsonObject opened(RowChange change, byte[] sealed) {
    byte[] plain = keys.open(sealed, new Place(change.table(), change.row(), SEALED));
    return JsonMapping.JSON.fromJson(new String(plain, StandardCharsets.UTF_8), JsonObject.class);
  }

  /** Objects are taken apart; lists stay whole, because their places shift. */
  private static void collect(String pointer, JsonValue value, Map<String, String> flat) {
    switch (value) {
      case JsonObject object ->
          object.forEach((name, held) -> collect(pointer + '/' + name, held, flat));
      case JsonString text -> flat.put(pointer, text.getString());
      default -> {
        if (value.getValueType() != JsonValue.ValueType.NULL) {
          flat.put(pointer, value.toString());
        }
      }
    }
  }
}
