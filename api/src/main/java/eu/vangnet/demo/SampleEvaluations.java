package eu.vangnet.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Invented questionnaires and evaluations; those whose time has come are opened. */
final class SampleEvaluations {
  private final SampleClient client;
  private final Clock clock;

  SampleEvaluations(SampleClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  /** Sends one entry. */
  void send(SampleClient.Sender sender, JsonObject entry) {
    SampleClient.Request instrument = sender.evaluation("instrument");
    String recorded =
        client.create(instrument, "/v1/instruments", entry.getJsonObject("instrument"));
    String edition =
        client.read(instrument, recorded).getJsonArray("versions").getJsonObject(0).getString("id");
    SampleClient.Request evaluation = sender.evaluation("evaluation");
    String designed = client.create(evaluation, "/v1/evaluations", design(entry, edition));
    if (entry.getInt("openFrom") < 0) {
      client.open(sender.evaluation("opening"), designed);
    }
  }

  private JsonObject design(JsonObject entry, String edition) {
    return Json.createObjectBuilder(entry.getJsonObject("evaluation"))
        .add("instrumentVersion", edition)
        .add("opensAt", day(entry.getInt("openFrom")))
        .add("closesAt", day(entry.getInt("openUntil")))
        .build();
  }

  /** Midnight of a day that many days from now, the same all day long for a repeated run. */
  private String day(int days) {
    Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    return today.plus(days, ChronoUnit.DAYS).toString();
  }
}
