package eu.vangnet.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

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
   * Sends what has not been sent yet.
   *
   * @param samples the folder of the files
   * @return how many entries were sent; 0 when all were there
   * @throws InvalidSample when a file is wrong or the server refuses an entry, naming file and
   *     entry
   */
  public int send(Path samples) {
    if (Files.exists(folder.samplesSent())) {
      return 0;
    }
    int sent =
        entries(samples, "signals", List.of("signal")).each(this::send)
            + entries(samples, "trainings", SampleTrainings.NEEDED).each(trainings::send)
            + entries(samples, "evaluations", SampleEvaluations.NEEDED).each(evaluations::send);
    try {
      Files.createFile(folder.samplesSent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sent;
  }

  private static SampleEntries entries(Path samples, String name, List<String> needed) {
    return new SampleEntries(samples.resolve(name + ".json"), name, needed);
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
