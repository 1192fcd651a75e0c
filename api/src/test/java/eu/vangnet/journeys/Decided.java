package eu.vangnet.journeys;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/** What a table decided, with grounds; built up and sent. Immutable. */
record Decided(JsonObject said) {

  /** By that body, with these seats present. */
  static Decided by(String body, String... seats) {
    return new Decided(
        Json.createObjectBuilder()
            .add("decidingBody", body)
            .add("seatsPresent", Json.createArrayBuilder(List.of(seats)))
            .add("grounds", "Decided together, after everybody was heard.")
            .build());
  }

  Decided to(String state) {
    return with("to", state);
  }

  Decided inProportion() {
    return with("proportionality", "Only who knows the person takes part.");
  }

  Decided subsidiary() {
    return with("subsidiarity", "Advice alone was tried before.");
  }

  Decided on(String legalBasis) {
    return with("legalBasis", legalBasis);
  }

  Decided consented() {
    return new Decided(Json.createObjectBuilder(said).add("supportConsent", true).build());
  }

  Decided outcome(String outcome) {
    return with("outcome", outcome);
  }

  Decided with(String name, String value) {
    return new Decided(Json.createObjectBuilder(said).add(name, value).build());
  }

  String json() {
    return said.toString();
  }
}
