package eu.vangnet.proofs;

import eu.vangnet.casework.Desk;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where writers work: a sample tenant with one open case for their notes. Safe for many threads.
 *
 * @param caseFile address of the case
 * @param token of a caseworker
 */
record WritingDesk(ProductProcesses product, String tenant, String caseFile, String token) {
  /** Sample tenants that work by the Dutch module. */
  static final List<String> TENANTS = List.of("nl-duinstad", "nl-veenmeer", "nl-waterhoek");

  /** Opens the case; repeated, it finds the same one, for each step carries its key. */
  static WritingDesk of(ProductProcesses product, String tenant) {
    Call chair = Call.to(product.base()).as(product.token(tenant, "casechair")).purpose("caseWork");
    String token = product.token(tenant, "caseworker");
    String signal =
        made(
            keyed(Call.to(product.base()).as(token).purpose("intake"), "signal")
                .post("/v1/signals", "{\"facts\":\"The case that the notes belong to.\"}"));
    String tag = chair.get(signal).header("ETag").orElseThrow();
    made(
        keyed(chair, "weighing")
            .ifMatch(tag)
            .post(
                signal + "/weighing",
                "{\"outcome\":\"personCentredApproach\",\"decidingBody\":\"weighingTeam\","
                    + "\"seatsPresent\":"
                    + Desk.CORE
                    + ",\"grounds\":\"Partners saw the same.\",\"proportionality\":\"Few take"
                    + " part.\",\"subsidiarity\":\"Advice was"
                    + " tried.\",\"legalBasis\":\"pgaAct\"}"));
    String caseFile =
        made(
            keyed(chair, "case")
                .post(
                    "/v1/cases",
                    "{\"signal\":\""
                        + signal.substring(signal.lastIndexOf('/') + 1)
                        + "\",\"legalBasis\":\"pgaAct\"}"));
    return new WritingDesk(product, tenant, caseFile, token);
  }

  private static Call keyed(Call call, String step) {
    byte[] name = ("durability " + step).getBytes(StandardCharsets.UTF_8);
    return call.with("Idempotency-Key", UUID.nameUUIDFromBytes(name).toString());
  }

  private static String made(Answer answer) {
    if (answer.status() != 201) {
      throw new AssertionError(answer);
    }
    return address(answer).orElseThrow();
  }

  /** The path of what was made, whether the answer gave it with or without the server. */
  static Optional<String> address(Answer answer) {
    return answer.header("Location").map(location -> URI.create(location).getPath());
  }

  /** Sends a request under its key, the first time or again. */
  Answer send(Sent sent) {
    Call call = call(sent.isNote() ? "caseWork" : "intake");
    return call.with("Idempotency-Key", sent.key().toString())
        .post(sent.isNote() ? caseFile + "/notes" : "/v1/signals", sent.body());
  }

  /** Reads in the course of case work. */
  Answer read(String address) {
    return call("caseWork").get(address);
  }

  /** How many signals of the proof the tenant has, by its own figures. */
  long signals() {
    String address = "/v1/figures?dimension=total&sourceSystem=" + Sent.SYSTEM;
    return call("reporting").get(address).json().getJsonNumber("total").longValue();
  }

  private Call call(String purpose) {
    return Call.to(product.base()).as(token).purpose(purpose);
  }
}
