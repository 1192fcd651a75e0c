package eu.vangnet.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Those who look after retention in a tenant of the tests. */
public final class RetentionRoom {
  private static final Product PRODUCT = Product.started();
  private static final long PATIENCE_MILLIS = 60_000;

  private final TenantId tenant;

  private RetentionRoom(TenantId tenant) {
    this.tenant = tenant;
  }

  /** The room of a tenant that is there already. */
  public static RetentionRoom of(TenantId tenant) {
    return new RetentionRoom(tenant);
  }

  /** A call by a person with this role, for data protection. */
  public Call as(Role role, String person) {
    String token =
        PRODUCT.issuer().sign(PRODUCT.issuer().claims(tenant, role).subject(person).build());
    return PRODUCT.as(token).purpose("dataProtection");
  }

  /** A call by the privacy officer. */
  public Call officer() {
    return as(Role.PRIVACYOFFICER, "officer");
  }

  /** Sets the tenant's own period. */
  public Answer set(String rule, String period) {
    String address = "/v1/retentions/" + rule;
    return officer()
        .ifMatch(tag(address))
        .put(address, "{\"period\":\"" + period + "\",\"reason\":\"Decided by the council.\"}");
  }

  /** What a run would take away under a rule. */
  public JsonObject preview(String rule) {
    Answer answer = officer().post("/v1/runs?dryRun=true", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return line(answer.json(), "items", rule);
  }

  /** Runs and gives the run when it has ended. */
  public JsonObject run() {
    Answer asked = officer().post("/v1/runs", "");
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    return awaitEnd(asked.json().getString("id"));
  }

  /** Waits for the end of a run. */
  public JsonObject awaitEnd(String run) {
    long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (System.nanoTime() < deadline) {
      JsonObject now = officer().get("/v1/runs/" + run).json();
      if (now.containsKey("endedAt")) {
        return now;
      }
      pause();
    }
    throw new AssertionError("the run does not end: " + officer().get("/v1/jobs/" + run).body());
  }

  /** What a run did under a rule. */
  public static JsonObject count(JsonObject run, String rule) {
    return line(run, "counts", rule);
  }

  /** Places a hold and gives its address. */
  public String hold(String recordType, String record) {
    Answer answer =
        officer()
            .post(
                "/v1/holds",
                "{\"recordType\":\"%s\",\"record\":\"%s\",\"basis\":\"legalClaim\",\"reason\":\"r\"}"
                    .formatted(recordType, record));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return "/v1/holds/" + answer.madeId();
  }

  /** A signal that was weighed and in which nothing was. */
  static String unfounded(Desk desk) {
    String signal = desk.signal("Nothing came of it.");
    Answer weighed =
        desk.as(Role.CASECHAIR)
            .ifMatch(desk.tag("/v1/signals/" + signal))
            .post(
                "/v1/signals/" + signal + "/weighing",
                "{\"outcome\":\"noAction\",\"decidingBody\":\"weighingTeam\",\"seatsPresent\":"
                    + Desk.CORE
                    + ",\"grounds\":\"No concern was found.\"}");
    assertThat(weighed.status()).as(weighed.body()).isEqualTo(201);
    return signal;
  }

  /** Asks to keep such a signal a month longer. */
  Answer askToKeep(String signal) {
    return as(Role.CASECHAIR, "chair")
        .post(
            "/v1/extensions",
            "{\"rule\":\"core.unfoundedSignal\",\"record\":\"%s\",\"period\":\"P1M\",\"reason\":\"r\"}"
                .formatted(signal));
  }

  /** One of each thing of retention, by the names of path parameters; the signal is not erased. */
  public Map<String, String> oneOfEach(String signal) {
    set("country-nl.signal", "P1Y");
    Call officer = officer();
    String until = PRODUCT.clock().instant().plus(Duration.ofDays(1)).toString();
    String run = run().getString("id");
    return Map.of(
        "retention",
        "country-nl.signal",
        "run",
        run,
        "tombstone",
        tombstone(),
        "hold",
        officer.get(hold("signal", signal)).json().getString("id"),
        "extension",
        officer
            .post(
                "/v1/extensions",
                "{\"rule\":\"country-nl.signal\",\"record\":\"%s\",\"period\":\"P1M\",\"reason\":\"r\"}"
                    .formatted(signal))
            .madeId(),
        "breach",
        officer
            .post(
                "/v1/breaches",
                "{\"discoveredAt\":\"2026-03-06T18:00:00Z\",\"what\":\"w\","
                    + "\"natures\":[\"integrity\"],\"dataCategories\":[\"ordinary\"]}")
            .madeId(),
        "pause",
        officer.post("/v1/pauses", "{\"until\":\"" + until + "\",\"reason\":\"r\"}").madeId());
  }

  private String tombstone() {
    UUID record = UUID.randomUUID();
    RetentionRule rule = CoreRules.all().getFirst();
    return TenantContext.<String, RuntimeException>call(
        tenant,
        () ->
            PRODUCT
                .bean(TenantDatabase.class)
                .inTransaction(
                    em -> {
                      PRODUCT
                          .bean(Tombstones.class)
                          .add(em, record, rule, record, PRODUCT.clock().instant());
                      return em.createQuery("select o from Tombstone o", Tombstone.class)
                          .setMaxResults(1)
                          .getSingleResult()
                          .id()
                          .toString();
                    }));
  }

  /** The tag of what the officer sees at an address. */
  public String tag(String address) {
    return officer().get(address).header("ETag").orElseThrow();
  }

  private static JsonObject line(JsonObject answer, String list, String rule) {
    return answer.getJsonArray(list).getValuesAs(JsonObject.class).stream()
        .filter(line -> line.getString("rule").equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " is not in " + answer));
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}
