package eu.vangnet.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A file of samples: one list, each of whose entries names a tenant and has a reference.
 *
 * @param file where it lies
 * @param name the name of the list
 * @param needed what each entry holds beside tenant and reference
 */
record SampleEntries(Path file, String name, List<String> needed) {

  /**
   * Sends each entry.
   *
   * @return how many there are
   * @throws InvalidSample when the file is wrong or an entry is not taken, naming file and entry
   */
  int each(BiConsumer<SampleClient.Sender, JsonObject> send) {
    List<JsonObject> entries = read();
    entries.forEach(entry -> send(entry, send));
    return entries.size();
  }

  private List<JsonObject> read() {
    try (Reader reader = Files.newBufferedReader(file);
        JsonReader json = Json.createReader(reader)) {
      if (json.readObject().get(name) instanceof JsonArray entries) {
        return entries.getValuesAs(JsonValue::asJsonObject);
      }
      throw new InvalidSample(file + " must hold one field, \"" + name + "\", with a list.");
    } catch (IOException e) {
      throw new InvalidSample(file + " cannot be read: " + e.getMessage());
    } catch (JsonException | ClassCastException e) {
      throw new InvalidSample(file + " is not a JSON object with a list of objects.");
    }
  }

  private void send(JsonObject entry, BiConsumer<SampleClient.Sender, JsonObject> send) {
    String reference = entry.getString("reference", "");
    String tenant = entry.getString("tenant", "");
    if (reference.isBlank() || tenant.isBlank() || !entry.keySet().containsAll(needed)) {
      throw new InvalidSample(file + ": each entry needs reference, tenant and " + needed + ".");
    }
    try {
      send.accept(new SampleClient.Sender(tenant, reference), entry);
    } catch (SampleClient.NotTaken e) {
      throw new InvalidSample(file + ", entry " + reference + ": " + e.getMessage());
    }
  }
}
