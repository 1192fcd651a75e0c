package eu.vangnet.batch.scans;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.attachments.Papers;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.FakeClamd;
import eu.vangnet.testing.FakeClamd.Mood;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was clean a week ago may be known for what it is today. */
@Tag("database")
@Timeout(120)
class RescanRoundTest {
  private static final Product PRODUCT = Product.started();
  private static final Duration A_WEEK = Duration.ofDays(7).plusMinutes(1);
  private static final String WEST = "police-west";

  private final FakeClamd clamd = PRODUCT.clamd();
  private final Desk desk = Desk.dutch();
  private final String file = desk.openCase("Left school.");
  private final String path = "/v1/cases/" + file;

  @BeforeEach
  void theScannerKnowsNothingYet() {
    clamd.is(Mood.IS_OUT_OF_DATE);
  }

  @AfterEach
  void wellAgain() {
    clamd.is(Mood.WELL);
  }

  @Test
  void whatTheScannerHasLearntOfIsHeldBackAndSomebodyHasATask() {
    String attachment = added(FakeClamd.eicar());
    clamd.is(Mood.WELL);
    after(Duration.ofDays(6), () -> assertThat(round()).as("clean for a week").isZero());
    after(
        A_WEEK,
        () -> {
          String link = Papers.link(worker(), attachment).json().getString("capability");

          assertThat(round()).isOne();

          JsonObject view = worker().get(attachment).json();
          assertThat(view.getString("scan")).isEqualTo("infected");
          assertThat(view.getString("finding")).isEqualTo(FakeClamd.SIGNATURE);
          assertThat(Papers.link(worker(), attachment).problem()).isEqualTo("content-infected");
          assertThat(worker().holding(link).get(attachment + "/content").problem())
              .isEqualTo("content-infected");
          JsonObject task = tasks(desk.as(Role.CASECHAIR)).getFirst();
          assertThat(task.getString("details")).isEqualTo(attachment);
          assertThat(task.getString("caseHref")).isEqualTo(path);
          assertThat(task.getString("state")).isEqualTo("open");
          assertThat(events()).contains("attachmentInfected");
          assertThat(round()).as("it is known now").isZero();
        });
  }

  @Test
  void whatIsCleanStillIsCleanForAnotherWeek() {
    String attachment = added("Dear all");
    String first = worker().get(attachment).json().getString("scannedAt");
    after(
        A_WEEK,
        () -> {
          assertThat(round()).isOne();
          assertThat(round()).isZero();
          JsonObject view = worker().get(attachment).json();
          assertThat(view.getString("scan")).isEqualTo("clean");
          assertThat(view.getString("scannedAt")).isGreaterThan(first);
          assertThat(Papers.read(worker(), attachment).body()).isEqualTo("Dear all");
          assertThat(tasks(desk.as(Role.CASECHAIR))).isEmpty();
        });
  }

  @Test
  void aRoundScansSoManyThatWaitLongestAndNoMore() {
    List<String> sums = new ArrayList<>();
    for (int number = 0; number < RescanRound.AT_ONCE + 2; number++) {
      sums.add(worker().get(added("Letter " + number)).json().getString("sha256"));
    }
    int before = clamd.seen().size();
    after(
        A_WEEK,
        () -> {
          assertThat(round()).isEqualTo(RescanRound.AT_ONCE);
          assertThat(clamd.seen().stream().skip(before).map(FakeClamd.Seen::sha256))
              .containsExactlyElementsOf(sums.subList(0, RescanRound.AT_ONCE));
          assertThat(round()).isEqualTo(2);
          assertThat(round()).isZero();
        });
  }

  @Test
  void whatCannotBeScannedStaysAsItIsAndKeepsOutOfTheWayForADay() {
    String attachment = added("Dear all");
    JsonObject before = worker().get(attachment).json();
    after(
        A_WEEK,
        () -> {
          clamd.is(Mood.FAILS);
          assertThat(round()).isOne();
          clamd.is(Mood.WELL);
          assertThat(worker().get(attachment).json()).isEqualTo(before);
          assertThat(round()).isZero();
        });
    after(A_WEEK.plusDays(2), () -> assertThat(round()).isOne());
  }

  @Test
  void nothingOfARestrictedCaseIsScanned() {
    worker().ifMatch("*").patch(path, "{\"person\":{\"name\":\"Robin Rust\"}}");
    added(FakeClamd.eicar());
    Telling.restrict(desk, "Robin Rust");
    clamd.is(Mood.WELL);

    after(A_WEEK, () -> assertThat(round()).isZero());
  }

  @Test
  void ofASecretOfAPartnerThePartnerHearsAndNobodyElse() {
    desk.agree(WEST, "police", "ordinary");
    desk.seat(file, "police", WEST);
    Answer added =
        partner()
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .with("File-Name", "letter.txt")
            .with("Content-Type", "text/plain")
            .send(
                "POST",
                path + "/attachments?secrecy=professional",
                BodyPublishers.ofString(FakeClamd.eicar()));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    clamd.is(Mood.WELL);
    after(
        A_WEEK,
        () -> {
          assertThat(round()).isOne();
          assertThat(tasks(desk.as(Role.CASECHAIR))).isEmpty();
          assertThat(tasks(partner()))
              .singleElement()
              .satisfies(task -> assertThat(task.getString("owner")).isEqualTo("police"));
        });
  }

  @Test
  void serversThatScanAtOnceSetOneTask() {
    added(FakeClamd.eicar());
    clamd.is(Mood.WELL);
    after(
        A_WEEK,
        () -> {
          try (ExecutorService servers = Executors.newFixedThreadPool(4)) {
            for (int server = 0; server < 4; server++) {
              servers.submit(this::round);
            }
          }
          assertThat(tasks(desk.as(Role.CASECHAIR))).hasSize(1);
        });
  }

  private static void after(Duration time, Runnable work) {
    PRODUCT.clock().ahead(time, work);
  }

  /** How many attachments had their turn. */
  private int round() {
    return TenantContext.call(
        desk.tenant(), () -> PRODUCT.bean(RescanRound.class).look(desk.tenant()));
  }

  private Call worker() {
    return desk.as(Role.CASEWORKER);
  }

  private Call partner() {
    return desk.as(Role.PARTNER, WEST);
  }

  /** Adds a text; gives its address. */
  private String added(String text) {
    Answer answer = Papers.add(worker(), path, text);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return path + "/attachments/" + answer.madeId();
  }

  private static List<JsonObject> tasks(Call caller) {
    return caller
        .get("/v1/tasks?filter=source:eq:scan")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  /** The events of the case, as the journal keeps them. */
  private String events() {
    String schema =
        System.getProperty("vangnet.schema-prefix")
            + "_t_"
            + desk.tenant().value().replace('-', '_');
    try (RootAccess root = new RootAccess()) {
      return root.text(
          schema,
          "SELECT GROUP_CONCAT(event_type) FROM journal_entry WHERE object_id = '" + file + "'");
    }
  }
}
