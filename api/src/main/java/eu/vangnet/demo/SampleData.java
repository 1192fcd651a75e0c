package eu.vangnet.demo;

import eu.vangnet.demo.SampleEntries.Kind;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A small believable data set: signals that were invented, what the tables made of them, cases,
 * trainings and evaluations. It goes in through the REST API like everybody's data, once; a run
 * that was cut off is completed by the next.
 */
public final class SampleData {

  private final DemoFolder folder;
  private final SampleClient client;
  private final SampleTrainings trainings;
  private final SampleEvaluations evaluations;

  /**
   * Sends with this client.
   *
   * @param clock the time that planned dates lie ahead of
   */
  public SampleData(DemoFolder folder, SampleClient client, Clock clock) {
    this.folder = folder;
    this.client = client;
    this.trainings = new SampleTrainings(client, clock);
    this.evaluations = new SampleEvaluations(client, clock);
  }

  /**
   * What came of it.
   *
   * @param sent how many entries the server has now taken; 0 when all were there before
   * @param refused one sentence for each entry that it did not take, naming file, entry and field
   */
  public record Result(int sent, List<String> refused) {}

  /** Sends what has not been sent yet. An entry that is refused keeps no other from being sent. */
  public Result send(Samples samples) {
    List<String> refused = new ArrayList<>();
    if (samples.isEmpty() || Files.exists(folder.samplesSent())) {
      return new Result(0, refused);
    }
    int sent =
        send(samples, Kind.SIGNALS, this::send, refused)
            + send(samples, Kind.TRAININGS, trainings::send, refused)
            + send(samples, Kind.EVALUATIONS, evaluations::send, refused);
    if (refused.isEmpty()) {
      noteAllSent();
    }
    return new Result(sent, refused);
  }

  private static int send(
      Samples samples,
      Kind kind,
      BiConsumer<SampleClient.Sender, JsonObject> sending,
      List<String> refused) {
    int sent = 0;
    for (JsonObject entry : samples.entries(kind)) {
      String reference = entry.getString("reference");
      String place = samples.file(kind) + ", entry " + reference + ": ";
      try {
        sending.accept(new SampleClient.Sender(entry.getString("tenant"), reference), entry);
        sent++;
      } catch (SampleClient.NotTaken e) {
        refused.add(place + e.getMessage());
      } catch (ClassCastException | NullPointerException | DateTimeException e) {
        refused.add(place + "a field within it is missing or of another kind.");
      }
    }
    return sent;
  }

  private void noteAllSent() {
    try {
      Files.createFile(folder.samplesSent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
