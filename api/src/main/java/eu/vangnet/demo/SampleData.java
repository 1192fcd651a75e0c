package eu.vangnet.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * A small believable data set: signals that were invented, what the tables made of them, and cases.
 * It goes in through the REST API like everybody's data, once; a run that was cut off is completed
 * by the next.
 */
public final class SampleData {

  private final DemoFolder folder;
  private final SampleClient client;
  private final SampleEvaluations evaluations;

  /** Sends with this client; evaluations begin and end by this clock. */
  public SampleData(DemoFolder folder, SampleClient client, Clock clock) {
    this.folder = folder;
    this.client = client;
    this.evaluations = new SampleEvaluations(client, clock);
  }

  /**
   * Sends what has not been sent yet.
   *
   * @param samples the folder of {@code signals.json} and {@code evaluations.json}
   * @return how many signals were sent; 0 when all were there
   * @throws InvalidSample when the file is wrong or the server refuses an entry, naming file and
   *     entry
   */
  public int send(Path samples) {
    if (Files.exists(folder.samplesSent())) {
      return 0;
    }
    Path file = samples.resolve("signals.json");
    List<JsonObject> entries = entries(file, "signals");
    entries.forEach(entry -> send(file, entry));
    Path further = samples.resolve("evaluations.json");
    entries(further, "evaluations").forEach(entry -> evaluations.send(further, entry));
    try {
      Files.createFile(folder.samplesSent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries.size();
  }

  private static List<JsonObject> entries(Path file, String field) {
    try (Reader reader = Files.newBufferedReader(file);
        JsonReader json = Json.createReader(reader)) {
      if (json.readObject().get(field) instanceof JsonArray entries) {
        return entries.getValuesAs(JsonValue::asJsonObject);
      }
      throw new InvalidSample(file + " must hold one field, \"" + field + "\", with a list.");
    } catch (IOException e) {
      throw new InvalidSample(file + " cannot be read: " + e.getMessage());
    } catch (JsonException | ClassCastException e) {
      throw new InvalidSample(file + " is not a JSON object with a list of objects.");
    }
  }

  private void send(Path file, JsonObject entry) {
    String reference = entry.getString("reference", "");
    String tenant = entry.getString("tenant", "");
    if (reference.isBlank() || tenant.isBlank() || !entry.containsKey("signal")) {
      throw new InvalidSample(file + ": each entry needs reference, tenant and signal.");
    }
    try {
      send(new SampleClient.Sender(tenant, reference), entry);
    } catch (SampleClient.NotTaken e) {
      throw new InvalidSample(file + ", entry " + reference + ": " + e.getMessage());
    }
  }

  private void send(SampleClient.Sender sender, JsonObject entry) {
    String signal = client.create(sender.intake("signal"), "/v1/signals", signal(sender, entry));
    if (entry.containsKey("weighing")) {
      client.weigh(sender.caseWork("weighing"), signal, entry.getJsonObject("weighing"));
    }
    if (entry.containsKey("case")) {
      JsonObject body =
          Json.createObjectBuilder(entry.getJsonObject("case"))
              .add("signal", signal.substring(signal.lastIndexOf('/') + 1))
              .build();
      String opened = client.create(sender.caseWork("case"), "/v1/cases", body);
      JsonArray notes =
          entry.containsKey("notes") ? entry.getJsonArray("notes") : JsonValue.EMPTY_JSON_ARRAY;
      for (int i = 0; i < notes.size(); i++) {
        client.create(sender.caseWork("note" + i), opened + "/notes", notes.getJsonObject(i));
      }
    }
  }

  /** With a source of its own, so that no second run could record it twice. */
  private static JsonObject signal(SampleClient.Sender sender, JsonObject entry) {
    return Json.createObjectBuilder(entry.getJsonObject("signal"))
        .add(
            "source",
            Json.createObjectBuilder()
                .add("system", "vangnet-samples")
                .add("reference", sender.reference()))
        .build();
  }
}
