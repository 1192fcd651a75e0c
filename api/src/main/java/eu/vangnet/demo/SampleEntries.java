package eu.vangnet.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file of things to send for the sample tenants. Its shape is checked before anything is started;
 * what the things themselves may hold is known to the server alone, which says so when they come.
 */
final class SampleEntries {

  /** What each file holds: one list of entries with these fields. */
  enum Kind {
    SIGNALS(
        "signals",
        List.of("tenant", "reference", "signal"),
        Map.of(
            "tenant", ValueType.STRING,
            "reference", ValueType.STRING,
            "signal", ValueType.OBJECT,
            "weighing", ValueType.OBJECT,
            "case", ValueType.OBJECT,
            "notes", ValueType.ARRAY)),
    TRAININGS(
        "trainings",
        List.of("tenant", "reference", "course", "published", "sessions"),
        Map.of(
            "tenant", ValueType.STRING,
            "reference", ValueType.STRING,
            "course", ValueType.OBJECT,
            "published", ValueType.TRUE,
            "sessions", ValueType.ARRAY)),
    EVALUATIONS(
        "evaluations",
        List.of("tenant", "reference", "instrument", "evaluation", "openFrom", "openUntil"),
        Map.of(
            "tenant", ValueType.STRING,
            "reference", ValueType.STRING,
            "instrument", ValueType.OBJECT,
            "evaluation", ValueType.OBJECT,
            "openFrom", ValueType.NUMBER,
            "openUntil", ValueType.NUMBER));

    private final String list;
    private final List<String> needed;
    private final Map<String, ValueType> fields;

    Kind(String list, List<String> needed, Map<String, ValueType> fields) {
      this.list = list;
      this.needed = needed;
      this.fields = fields;
    }

    /** Where the entries of this kind stand in a folder. */
    Path file(Path folder) {
      return folder.resolve(list + ".json");
    }
  }

  private final Kind kind;
  private final Path file;
  private final Set<String> tenants;
  private final Set<String> references = new HashSet<>();

  private SampleEntries(Kind kind, Path file, Set<String> tenants) {
    this.kind = kind;
    this.file = file;
    this.tenants = tenants;
  }

  /**
   * The entries of a file.
   *
   * @param tenants the ids of the sample tenants
   * @throws InvalidSample naming file, entry and field
   */
  static List<JsonObject> read(Path folder, Kind kind, Set<String> tenants) {
    Path file = kind.file(folder);
    try (Reader reader = Files.newBufferedReader(file);
        JsonReader json = Json.createReader(reader)) {
      return new SampleEntries(kind, file, tenants).entries(json.readObject());
    } catch (IOException e) {
      throw new InvalidSample(file + " cannot be read: " + e.getMessage());
    } catch (JsonException e) {
      throw new InvalidSample(file + " is not a JSON object: " + e.getMessage());
    }
  }

  private List<JsonObject> entries(JsonObject root) {
    if (!(root.get(kind.list) instanceof JsonArray entries) || root.size() != 1) {
      throw new InvalidSample(file + " must hold one field, \"" + kind.list + "\", with a list.");
    }
    List<JsonObject> checked = new ArrayList<>();
    for (JsonValue value : entries) {
      String entry = "entry " + (checked.size() + 1);
      if (!(value instanceof JsonObject fields)) {
        throw new InvalidSample(file + ", " + entry + " must be an object.");
      }
      check(entry, fields);
      checked.add(fields);
    }
    return checked;
  }

  private void check(String entry, JsonObject fields) {
    fields.forEach((name, value) -> checkKind(entry, name, value));
    for (String name : kind.needed) {
      if (!fields.containsKey(name)) {
        throw wrong(entry, name, "is missing");
      }
    }
    if (!tenants.contains(fields.getString("tenant"))) {
      throw wrong(entry, "tenant", "must be a tenant of tenants.json, not " + fields.get("tenant"));
    }
    String reference = fields.getString("reference");
    if (reference.isBlank() || !references.add(reference)) {
      throw wrong(entry, "reference", "must be a text of its own, not " + fields.get("reference"));
    }
  }

  private void checkKind(String entry, String name, JsonValue value) {
    if (!kind.fields.containsKey(name)) {
      String known = String.join(", ", new TreeSet<>(kind.fields.keySet()));
      throw wrong(entry, name, "is not known; there are " + known);
    }
    ValueType found =
        value.getValueType() == ValueType.FALSE ? ValueType.TRUE : value.getValueType();
    if (found != kind.fields.get(name)) {
      String expected =
          switch (kind.fields.get(name)) {
            case STRING -> "a text";
            case NUMBER -> "a number";
            case TRUE -> "true or false";
            case ARRAY -> "a list";
            default -> "an object";
          };
      throw wrong(entry, name, "must be " + expected);
    }
    if (value instanceof JsonArray list && !list.stream().allMatch(JsonObject.class::isInstance)) {
      throw wrong(entry, name, "must be a list of objects");
    }
  }

  private InvalidSample wrong(String entry, String field, String why) {
    return new InvalidSample(file + ", " + entry + ": the field \"" + field + "\" " + why + ".");
  }
}
