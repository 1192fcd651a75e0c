package eu.vangnet.reports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ReportTest {
  private static final String PERIOD = "1987-Q1";
  private static final String IN_IT = "1987-02-10 10:00:00";

  /** Two tenants hold so many together that the sum is rare, and it must be hidden. */
  private static final int PLANTED = 7919;

  /** A third holds so many of another sector that no sum over the sectors is dominated. */
  private static final int ALONE = 907;

  private static final Product PRODUCT = Product.started();
  private static final Region REGION = new Region();
  private static LogWatch log;
  private static TenantId one;
  private static String report;
  private static JsonObject content;

  @BeforeAll
  static void aReportIsMade() {
    log = LogWatch.begun();
    one = REGION.tenant();
    TenantId two = REGION.tenant();
    TenantId three = REGION.tenant();
    REGION.signals(one, 12, "education", IN_IT, IN_IT);
    REGION.signals(two, 11, "education", IN_IT, IN_IT);
    REGION.signals(three, 10, "education", IN_IT, IN_IT);
    REGION.signals(one, 4, "police", IN_IT, IN_IT);
    REGION.signals(two, 3, "police", IN_IT, IN_IT);
    REGION.signals(three, 2, "police", IN_IT, IN_IT);
    REGION.signals(one, 4001, "online", IN_IT, IN_IT);
    REGION.signals(two, PLANTED - 4001, "online", IN_IT, IN_IT);
    REGION.signals(three, ALONE, "prisonProbation", IN_IT, IN_IT);
    // Whoever made eight up would know that the two others have one each.
    REGION.signals(one, 8, "community", IN_IT, IN_IT);
    REGION.signals(two, 1, "community", IN_IT, IN_IT);
    REGION.signals(three, 1, "community", IN_IT, IN_IT);
    REGION.signals(REGION.notYetCounted(), 500, "education", IN_IT, IN_IT);
    // In Amsterdam these two moments are the first of January and the first of April.
    REGION.signals(three, 5, "education", "1986-12-31 23:30:00", IN_IT);
    REGION.signals(three, 7, "education", "1987-03-31 22:30:00", IN_IT);
    for (int number = 0; number < 5; number++) {
      REGION.reopenedCase(one, IN_IT, "1987-03-01 10:00:00");
      REGION.reopenedCase(two, IN_IT, "1987-03-01 10:00:00");
      REGION.reopenedCase(three, IN_IT, "1987-05-01 10:00:00");
      REGION.closedLater(three, "1986-05-01 10:00:00", IN_IT);
    }
    for (TenantId tenant : List.of(one, two, three)) {
      REGION.broughtInLater(tenant, "1987-02-10T10:00:00Z");
    }
    Answer asked = REGION.request(PERIOD);
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    assertThat(asked.header("Location").orElseThrow()).matches("/v1/jobs/[0-9a-f-]{36}");
    report = asked.json().getString("href");
    content = REGION.await(report, "protected").json().getJsonObject("content");
  }

  @AfterAll
  static void close() {
    log.close();
    REGION.close();
  }

  @Test
  void whatIsSafeIsShown() {
    assertThat(cell("signalsReceived", "NL", "sector", "education").getInt("value")).isEqualTo(38);
    assertThat(cell("signalsReceived", "all", "sector", "education").getInt("value")).isEqualTo(38);
    assertThat(cell("casesOpened", "NL", "all", "all").getInt("value")).isEqualTo(15);
  }

  @Test
  void smallCountsZerosDominatedCountsAndCountsOfTwoTenantsAreHiddenAlike() {
    for (String sector : new String[] {"police", "online", "health", "community"}) {
      JsonObject hidden = cell("signalsReceived", "NL", "sector", sector);
      assertThat(hidden.getString("status")).isEqualTo("hidden");
      assertThat(hidden.keySet()).containsExactlyInAnyOrder("category", "status");
    }
  }

  @Test
  void aCaseThatWasReopenedCountsAsClosedWhenItWas() {
    // Ten were closed in the quarter, but at two tenants only.
    assertThat(cell("casesClosed", "NL", "all", "all").getString("status")).isEqualTo("hidden");
  }

  /**
   * Each tenant brought in a signal and a case with dates of the quarter, and one closed five cases
   * as of a day in it, all of it after the cut-off.
   */
  @Test
  void whatIsWrittenAfterTheCutOffDoesNotCountWhateverDateItBears() {
    assertThat(cell("signalsReceived", "NL", "sector", "education").getInt("value")).isEqualTo(38);
    assertThat(cell("casesOpened", "NL", "all", "all").getInt("value")).isEqualTo(15);
    assertThat(cell("casesClosed", "NL", "all", "all").getString("status")).isEqualTo("hidden");
  }

  @Test
  void aTotalAddsUpWhatIsShown() {
    assertThat(table("signalsReceived", "NL", "sector").getInt("total")).isEqualTo(38);
  }

  @Test
  void aSignalCountsForEachOfItsConcernsAndOneOfThemIsHiddenToProtectTheZeros() {
    assertThat(cell("signalsReceived", "NL", "concern", "islamist").getInt("value"))
        .isEqualTo(PLANTED + ALONE + 57);
    assertThat(cell("signalsReceived", "NL", "concern", "rightWing").getString("status"))
        .isEqualTo("hidden");
  }

  @Test
  void aTenantThatTheOperatorHasNotAdmittedIsNotCounted() {
    // Five hundred signals of education more would be in it.
    assertThat(cell("signalsReceived", "NL", "sector", "education").getInt("value")).isEqualTo(38);
  }

  @Test
  void theRulesStandInTheDataset() {
    assertThat(content.getString("definitionVersion")).isEqualTo("1.1.0");
    assertThat(content.getInt("fewestPersons")).isEqualTo(10);
    assertThat(content.getInt("fewestTenants")).isEqualTo(3);
    assertThat(content.getInt("closestPercent")).isEqualTo(10);
  }

  @Test
  void withFewTenantsTheirNamesAreNotTold() {
    JsonObject part =
        content.getJsonArray("takingPart").getValuesAs(JsonObject.class).stream()
            .filter(country -> country.getString("country").equals("NL"))
            .findFirst()
            .orElseThrow();
    assertThat(part.getInt("counted")).isGreaterThanOrEqualTo(3);
    assertThat(part.getJsonArray("tenants").size() == 0).isEqualTo(part.getInt("counted") < 5);
  }

  @Test
  void theChecksumIsThatOfTheCanonicalContent() throws Exception {
    byte[] canonical = new JsonCanonicalizer(content.toString()).getEncodedUTF8();
    String checksum =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));

    assertThat(REGION.analyst("first").get(report).json().getString("checksum"))
        .isEqualTo(checksum);
  }

  @Test
  void noExactSumOverTenantsIsStoredOrLogged() {
    long ofTwo = PLANTED;
    long ofAll = PLANTED + ALONE + 19;
    Map<Long, List<String>> places =
        EverythingStored.placesOf(Set.of(38L, ofTwo, ofAll), Region.prefix());
    assertThat(places.get(38L))
        .as("the search finds what is there")
        .anyMatch(place -> place.contains("protected_dataset"));
    for (long sum : new long[] {ofTwo, ofAll}) {
      assertThat(places.get(sum)).isEmpty();
      assertThat(log.lines()).noneMatch(line -> EverythingStored.number(sum).matcher(line).find());
    }
    assertThat(log.lines()).anyMatch(line -> line.contains("protected figures are stored"));
  }

  @Test
  void ofOnePeriodThereIsOneReport() {
    Answer again = REGION.request(PERIOD);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("already-exists");
    assertThat(again.header("Location")).contains(report);
  }

  @Test
  void theSameRequestTwiceIsOneReport() {
    Call same =
        REGION.analyst("first").with("Idempotency-Key", "0e6f3b56-1111-4222-8333-000000000031");
    String body = "{\"definition\":\"quarterly-figures\",\"period\":\"1988-Q1\"}";

    Answer first = same.post("/v1/reports", body);
    Answer second = same.post("/v1/reports", body);

    assertThat(first.status()).as(first.body()).isEqualTo(202);
    assertThat(second.status()).as(second.body()).isEqualTo(202);
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("Idempotency-Replayed")).contains("true");
  }

  @Test
  void aReportIsWithdrawnOnlyBeforeAnythingIsStored() {
    Call analyst = REGION.analyst("first");

    assertThat(analyst.delete(report).status()).isEqualTo(428);
    assertThat(analyst.ifMatch("*").delete(report).problem()).isEqualTo("transition-refused");
  }

  @Test
  void theRoleAloneLetsNoOtherTenantAskForAReportOrReleaseOne() {
    Call pretender = REGION.pretender();

    Answer asked =
        pretender.post(
            "/v1/reports", "{\"definition\":\"quarterly-figures\",\"period\":\"1987-Q1\"}");

    assertThat(asked.status()).as(asked.body()).isEqualTo(403);
    assertThat(asked.json().getString("detail")).contains("programme");
    assertThat(pretender.ifMatch("*").post(report + "/release", "").status()).isEqualTo(404);
  }

  @Test
  void aQuarterThatHasNotEndedIsNotCounted() {
    Answer answer = REGION.request("2099-Q4");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("must have ended in every time zone");
  }

  @Test
  void theRequestersReleaseIsRefusedAndASecondPersonsIsPublished() {
    Answer seen = REGION.analyst("second").get(report);
    String tag = seen.header("ETag").orElseThrow();
    assertThat(seen.json().getJsonArray("actions").getJsonObject(0).getBoolean("permitted"))
        .isTrue();

    Answer own = REGION.analyst("first").ifMatch("*").post(report + "/release", "");
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.body()).contains("secondPersonNeeded");
    assertThat(REGION.analyst("second").post(report + "/release", "").status()).isEqualTo(428);
    REGION.retain(one);
    // What is stored is never made anew, also not after a crash, and it may never be released.
    assertThat(REGION.frozen(one, report)).as("frozen counts serve nobody now").isZero();

    Answer released = REGION.analyst("second").ifMatch(tag).post(report + "/release", "");
    assertThat(released.status()).as(released.body()).isEqualTo(202);
    assertThat(released.header("Location").orElseThrow()).startsWith("/v1/jobs/");
    String dataset = REGION.awaitDataset(report);

    assertPublished(dataset);
    Answer twice = REGION.analyst("second").ifMatch("*").post(report + "/release", "");
    assertThat(twice.problem()).isEqualTo("transition-refused");
  }

  private static void assertPublished(String dataset) {
    Answer open = PRODUCT.call().with("Accept", "application/json").get(dataset);
    assertThat(open.status()).as(open.body()).isEqualTo(200);
    assertThat(open.json().getJsonObject("content")).isEqualTo(content);
    assertThat(open.header("Access-Control-Allow-Origin")).contains("*");
    assertThat(open.header("Cache-Control")).contains("public, max-age=300");
    String tag = open.header("ETag").orElseThrow();
    assertThat(PRODUCT.call().with("If-None-Match", tag).get(dataset).status()).isEqualTo(304);

    Answer table = PRODUCT.call().with("Accept", "text/csv").get(dataset);
    assertThat(table.header("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(table.header("ETag")).isPresent().isNotEqualTo(open.header("ETag"));
    assertThat(table.body().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    assertThat(table.body().lines())
        .contains(
            "quarterly-figures,1.1.0,1987-Q1,signalsReceived,NL,sector,education,38,A,F",
            "quarterly-figures,1.1.0,1987-Q1,signalsReceived,NL,sector,police,,Q,C",
            "quarterly-figures,1.1.0,1987-Q1,signalsReceived,NL,sector,online,,Q,C");
    assertThat(PRODUCT.call().get("/v1/datasets").body()).contains(dataset);
  }

  private static JsonObject table(String measure, String country, String dimension) {
    return content.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
        .filter(table -> table.getString("measure").equals(measure))
        .filter(table -> table.getString("country").equals(country))
        .filter(table -> table.getString("dimension").equals(dimension))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject cell(
      String measure, String country, String dimension, String category) {
    return table(measure, country, dimension)
        .getJsonArray("cells")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(cell -> cell.getString("category").equals(category))
        .findFirst()
        .orElseThrow();
  }
}
