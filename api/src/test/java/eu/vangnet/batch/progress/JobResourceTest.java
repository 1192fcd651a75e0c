package eu.vangnet.batch.progress;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.batch.records.JobKey;
import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.Lease;
import eu.vangnet.batch.records.Leases;
import eu.vangnet.batch.records.StageJournal;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.BatchDatabase;
import eu.vangnet.tenants.Revocable;
import eu.vangnet.tenants.Revocations;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Jobs as they are seen; the work itself is made here by hand, under a lease as a worker does. */
@Tag("database")
@Timeout(60)
class JobResourceTest {
  private static final Product PRODUCT = Product.started();
  private static TenantId programme;
  private static TenantId lucky;
  private static TenantId unlucky;

  private final JobRecords records = PRODUCT.bean(JobRecords.class);
  private final UUID id = PRODUCT.bean(Identifiers.class).next();
  private final JobKey key = new JobKey(programme, new JobId(id));
  private final String path = "/v1/jobs/" + id;
  private final Call caller = PRODUCT.as(PRODUCT.token(programme, Role.PROGRAMME));

  @BeforeAll
  static void tenants() {
    programme = PRODUCT.tenant(TenantKind.PROGRAMME, Map.of());
    lucky = PRODUCT.tenant();
    unlucky = PRODUCT.tenant();
  }

  @Test
  void aJobTellsItsStagesItemsFailuresAndWhenItWillEnd() {
    StageJournal journal = begun();

    JsonObject job = caller.get(path).json();

    assertThat(job.getString("state")).isEqualTo("running");
    JsonObject stage = job.getJsonArray("stages").getJsonObject(0);
    assertThat(stage.getJsonObject("items").toString())
        .isEqualTo("{\"failed\":0,\"finished\":1,\"total\":2,\"waiting\":1}");
    assertThat(stage.getString("estimatedEnd")).isNotBlank();
    assertThat(job.getJsonArray("stages").getJsonObject(1).getString("state")).isEqualTo("waiting");
    assertThat(job.getJsonArray("actions").getJsonObject(0).getBoolean("permitted")).isTrue();

    journal.failed("freeze", unlucky, "dataIncomplete");
    job = caller.get(path).json();
    JsonObject error = job.getJsonArray("errors").getJsonObject(0);
    assertThat(error.getString("tenant")).isEqualTo(unlucky.value());
    assertThat(error.getString("reason")).isEqualTo("dataIncomplete");
    assertThat(job.getJsonArray("failures").getJsonObject(0).getInt("count")).isEqualTo(1);
  }

  @Test
  void itemsAreListedInOrderByStateAndPageByPage() {
    StageJournal journal = begun();
    journal.failed("freeze", unlucky, "dataIncomplete");

    Answer first = caller.get(path + "/items?pageSize=1");
    String next = first.json().getString("next");
    Answer second = caller.get(next);
    Answer failed = caller.get(path + "/items?state=failed");

    assertThat(tenantOf(first)).isNotEqualTo(tenantOf(second));
    assertThat(second.json().containsKey("next")).isFalse();
    assertThat(tenantOf(failed)).isEqualTo(unlucky.value());
    assertThat(failed.json().getJsonArray("items")).hasSize(1);
    assertThat(caller.get(path + "/items?state=lost").status()).isEqualTo(400);
  }

  private static String tenantOf(Answer page) {
    return page.json().getJsonArray("items").getJsonObject(0).getString("tenant");
  }

  @Test
  void onlyTheTenantThatAskedSeesAJob() {
    begun();
    TenantId other = PRODUCT.tenant(TenantKind.PROGRAMME, Map.of());
    Call stranger = PRODUCT.as(PRODUCT.token(other, Role.PROGRAMME));

    for (String address : List.of(path, path + "/items", path + "/events")) {
      assertThat(stranger.get(address).status()).as(address).isEqualTo(404);
    }
    assertThat(stranger.get("/v1/jobs").body()).doesNotContain(id.toString());
    assertThat(stranger.send("POST", path + "/cancellation", none()).status()).isEqualTo(404);
    assertThat(caller.get("/v1/jobs").body()).contains(id.toString());
    assertThat(records.find(key).orElseThrow().cancelRequested()).isFalse();
  }

  @Test
  void aFinishedJobRefersToItsResult() {
    Lease lease = taken();
    lease.result("/v1/tenants/" + lucky);
    lease.end(JobState.FINISHED, Optional.empty());

    Answer answer = caller.get(path);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/v1/tenants/" + lucky);
    assertThat(answer.json().getString("state")).isEqualTo("finished");
  }

  @Test
  void cancellingIsAskedForOnceAndShownAtOnce() {
    Lease lease = taken();

    Answer answer = caller.send("POST", path + "/cancellation", none());

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.json().getBoolean("cancelRequested")).isTrue();
    assertThat(lease.renew()).isEqualTo(Lease.Renewal.CANCEL_REQUESTED);
    lease.end(JobState.CANCELLED, Optional.empty());
    assertThat(caller.send("POST", path + "/cancellation", none()).json().getString("state"))
        .isEqualTo("cancelled");
  }

  @Test
  void whoCancelledAJobStandsInTheJournal() {
    taken();
    caller.send("POST", path + "/cancellation", none());

    Answer journal =
        PRODUCT
            .as(PRODUCT.token(programme, Role.AUDITOR))
            .purpose("oversight")
            .get("/v1/journal?filter=objectId:eq:" + id);

    assertThat(journal.body()).contains("jobs:cancel");
    assertThat(journal.json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void theLatestJobIsTheFirstInTheListWhateverItsIdentifier() {
    TenantId own = PRODUCT.tenant(TenantKind.PROGRAMME, Map.of());
    UUID early = UUID.fromString("ffffffff-0000-5000-8000-" + id.toString().substring(24));
    UUID late = UUID.fromString("00000000-0000-5000-8000-" + id.toString().substring(24));
    put(own, early, Duration.ofHours(2));
    put(own, late, Duration.ofHours(1));
    Call reader = PRODUCT.as(PRODUCT.token(own, Role.PROGRAMME));

    Answer first = reader.get("/v1/jobs?pageSize=1");
    Answer second = reader.get(first.json().getString("next"));

    assertThat(idOf(first)).isEqualTo(late.toString());
    assertThat(idOf(second)).isEqualTo(early.toString());
    assertThat(second.json().containsKey("next")).isFalse();
  }

  private void put(TenantId tenant, UUID job, Duration ago) {
    records.put(
        new JobRequest(job, tenant, "by-hand", Map.of(), PRODUCT.clock().instant().minus(ago)));
  }

  private static String idOf(Answer page) {
    return page.json().getJsonArray("items").getJsonObject(0).getString("id");
  }

  @Test
  void theStreamTellsWhatChangesAndEndsWithTheJob() {
    Lease lease = taken();
    Thread.ofVirtual()
        .start(
            () -> {
              pause();
              lease.end(JobState.FINISHED, Optional.empty());
            });

    Answer stream = caller.get(path + "/events");

    assertThat(stream.status()).isEqualTo(200);
    assertThat(stream.header("Content-Type").orElseThrow()).startsWith("text/event-stream");
    List<String> events = stream.body().lines().filter(line -> line.startsWith("data: ")).toList();
    assertThat(events).hasSize(2);
    assertThat(events.getFirst()).contains("\"state\":\"running\"").contains(id.toString());
    assertThat(events.getLast()).contains("\"state\":\"finished\"");
  }

  @Test
  void theStreamEndsWhenItsTokenIsRevoked() {
    taken();
    String token =
        PRODUCT
            .issuer()
            .sign(PRODUCT.issuer().claims(programme, Role.PROGRAMME).jwtID("stolen" + id).build());
    Revocations revocations = PRODUCT.bean(Revocations.class);
    Thread.ofVirtual()
        .start(
            () -> {
              pause();
              revocations.add(
                  programme,
                  UUID.randomUUID(),
                  Revocable.token(programme, "stolen" + id),
                  PRODUCT.clock().instant().plus(Duration.ofHours(1)));
            });

    Answer stream = PRODUCT.as(token).get(path + "/events");

    assertThat(stream.status()).isEqualTo(200);
    assertThat(stream.body().lines().filter(line -> line.startsWith("data: "))).hasSize(1);
    assertThat(records.find(key).orElseThrow().state()).as("still").isEqualTo(JobState.RUNNING);
  }

  @Test
  void aClientHoldsNoMoreThanTenStreamsAndAnotherHasItsOwn() {
    Lease lease = taken();
    StreamSeats seats = PRODUCT.bean(StreamSeats.class);
    Principal greedy = principal("greedy");
    List<StreamSeats.Seat> held =
        IntStream.range(0, StreamSeats.MOST).mapToObj(number -> seats.take(greedy)).toList();

    Answer refused = PRODUCT.as(tokenOf("greedy")).get(path + "/events");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.problem()).isEqualTo("too-many-requests");
    assertThat(refused.body()).contains("Close one of these streams");
    assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow())).isBetween(1, 150);
    lease.end(JobState.FINISHED, Optional.empty());
    assertThat(PRODUCT.as(tokenOf("modest")).get(path + "/events").status()).isEqualTo(200);
    seats.leave(held.getFirst());
    assertThat(PRODUCT.as(tokenOf("greedy")).get(path + "/events").status()).isEqualTo(200);
    assertThat(PRODUCT.as(tokenOf("greedy")).get(path + "/events").status())
        .as("an ended stream leaves its seat")
        .isEqualTo(200);
    held.forEach(seats::leave);
  }

  private static Principal principal(String client) {
    return new Principal(
        programme,
        "somebody",
        client,
        Optional.empty(),
        Set.of(Role.PROGRAMME),
        PRODUCT.clock().instant().plus(Duration.ofHours(1)));
  }

  private static String tokenOf(String client) {
    return PRODUCT
        .issuer()
        .sign(
            PRODUCT.issuer().claims(programme, Role.PROGRAMME).claim("client_id", client).build());
  }

  private static void pause() {
    try {
      Thread.sleep(1_500);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BodyPublisher none() {
    return BodyPublishers.noBody();
  }

  private StageJournal begun() {
    StageJournal journal = new StageJournal(taken(), PRODUCT.clock());
    journal.lay(List.of("freeze", "sum"));
    journal.begin("freeze", List.of(lucky, unlucky));
    journal.finished("freeze", lucky);
    return journal;
  }

  private Lease taken() {
    records.put(new JobRequest(id, programme, "by-hand", Map.of(), PRODUCT.clock().instant()));
    return new Leases(PRODUCT.bean(BatchDatabase.class), PRODUCT.clock(), Duration.ofMinutes(10))
        .take(key)
        .orElseThrow();
  }
}
