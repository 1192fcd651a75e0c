package eu.vangnet.codelists;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lists that ship with the product, one file each. */
final class CodeListFiles {
  private static final List<String> NAMES =
      List.of(
          "ageBandPrevent2025",
          "ageBandScheme",
          "closingReason",
          "concern",
          "country",
          "courseAudience",
          "courseKind",
          "lifeDomain",
          "measure",
          "mentorSkill",
          "phase",
          "place",
          "preventionLevel",
          "purpose",
          "role",
          "sector",
          "sex",
          "signalSource",
          "tenantKind",
          "triageOutcome",
          "workingGroup");

  private CodeListFiles() {}

  /** All lists by their names, in the order of the names. */
  static Map<String, CodeList> read() {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    NAMES.forEach(name -> lists.put(name, list(file(name))));
    return lists;
  }

  private static JsonObject file(String name) {
    try (InputStream file =
            CodeListFiles.class.getResourceAsStream("/codelists/" + name + ".json");
        JsonReader reader = Json.createReader(file)) {
      return reader.readObject();
    } catch (IOException broken) {
      throw new UncheckedIOException("The code list " + name + " cannot be read", broken);
    }
  }

  private static CodeList list(JsonObject file) {
    return new CodeList(
        file.getString("id"),
        file.getString("version"),
        file.getString("source"),
        texts(file.getJsonObject("labels")),
        file.getJsonArray("codes").getValuesAs(JsonObject.class).stream()
            .map(CodeListFiles::code)
            .toList());
  }

  private static Code code(JsonObject entry) {
    return new Code(
        entry.getString("code"),
        texts(entry.getJsonObject("labels")),
        new Code.Years(text(entry, "validFrom"), text(entry, "validUntil")),
        entry.containsKey("successors") ? strings(entry.getJsonArray("successors")) : List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> text(JsonObject entry, String name) {
    return Optional.ofNullable(entry.getString(name, null));
  }

  private static List<String> strings(JsonArray values) {
    return values.getValuesAs(JsonString::getString);
  }

  private static Map<String, String> texts(JsonObject labels) {
    Map<String, String> texts = new LinkedHashMap<>();
    labels.keySet().forEach(language -> texts.put(language, labels.getString(language)));
    return texts;
  }
}
