package eu.vangnet.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/**
 * Courses, their sessions and who takes part. A session lies whole months ahead of the day on which
 * it is sent, so that samples never grow old.
 */
final class SampleTrainings {
  private final SampleClient client;
  private final Clock clock;

  SampleTrainings(SampleClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  void send(SampleClient.Sender sender, JsonObject entry) {
    String course =
        client.create(sender.training("course"), "/v1/courses", entry.getJsonObject("course"));
    if (entry.getBoolean("published")) {
      client.publish(sender.training("publication"), course);
    }
    List<JsonObject> sessions = entry.getJsonArray("sessions").getValuesAs(JsonValue::asJsonObject);
    for (int number = 0; number < sessions.size(); number++) {
      session(sender, course, number, sessions.get(number));
    }
  }

  private void session(SampleClient.Sender sender, String course, int number, JsonObject entry) {
    JsonObject when = entry.getJsonObject("when");
    String day =
        YearMonth.now(clock)
            .plusMonths(when.getInt("monthsAhead"))
            .atDay(when.getInt("day"))
            .toString();
    JsonObject body =
        Json.createObjectBuilder(entry.getJsonObject("session"))
            .add("startsAt", day + "T" + when.getString("from"))
            .add("endsAt", day + "T" + when.getString("until"))
            .build();
    // The day is part of the step: a run that is completed next month asks for another session.
    String step = "session" + number + "/" + day;
    String session = client.create(sender.training(step), course + "/sessions", body);
    List<JsonObject> participants =
        entry.getJsonArray("participants").getValuesAs(JsonValue::asJsonObject);
    for (int place = 0; place < participants.size(); place++) {
      JsonObject enrolment =
          Json.createObjectBuilder().add("participant", participants.get(place)).build();
      client.create(
          sender.training(step + "/enrolment" + place), session + "/enrolments", enrolment);
    }
  }
}
