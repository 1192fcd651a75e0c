package eu.vangnet.casework.disclosures;

import static eu.vangnet.privacy.PrivacyOffice.awaited;
import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.courier.HeldPost;
import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.LegibleRows;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Call;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever was told of somebody who stands in a case hears what follows of that person. */
@Tag("database")
@Timeout(180)
class NamedPersonTest {
  private static final String MOTHER = "Mia Moeder";
  private static final String FATHER = "Vic Vader";

  private final Desk desk = Desk.dutch();
  private final TenantId other = Desk.dutch().tenant();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final Call chair = desk.as(Role.CASECHAIR);
  private final Call there = new PrivacyOffice(other).officer();
  private final String file = "/v1/cases/" + desk.openCase("Left school.");
  private String person;
  private String naming;
  private String received;

  @BeforeEach
  void aMotherOfWhomOneDisclosureTellsAndAnotherDoesNot() {
    desk.decided(file);
    person = family(MOTHER);
    told("{\"what\":\"He left the club.\"}");
    naming = told("{\"what\":\"mia moeder, mother, drinks.\"},{\"what\":\"He stays at home.\"}");
    Exchange.await(chair, naming, "delivered");
    received = receivedOf(naming);
  }

  private String family(String name) {
    return made(
        chair.post(
            file + "/persons", "{\"role\":\"family\",\"details\":{\"name\":\"" + name + "\"}}"));
  }

  /** Where the other tenant reads it. */
  private static String receivedOf(String disclosure) {
    return "/v1/disclosures/" + disclosure.substring(disclosure.lastIndexOf('/') + 1);
  }

  private String told(String items) {
    return made(
        chair.post(
            file + "/disclosures",
            "{\"recipient\":{\"tenant\":\"%s\"},\"items\":[%s],\"purpose\":\"To agree.\",\"legalBasis\":\"pgaAct\",\"decision\":\"%s\"}"
                .formatted(other.value(), items, desk.lastStep(file))));
  }

  @Test
  void theErasureOfHerRecordStrikesWhatNamesHerAndReachesWhoWasTold() {
    String request = done("erasure", "/erasures");
    made(office.step(request, "answer", "{\"outcome\":\"granted\",\"explanation\":\"Done.\"}"));

    String kept = chair.get(naming).body();
    assertThat(kept).contains("He stays at home.").doesNotContain("drinks");
    assertThat(LegibleRows.of(desk.tenant()).holding(List.of(MOTHER, "mia moeder"))).isEmpty();
    JsonObject notice = onlyNotice("erased");
    Exchange.await(office.officer(), notice.getString("href"), "told");
    assertThat(awaited(there, received, "\"erased\"")).contains("item 1").doesNotContain("item 2");
  }

  @Test
  void whatTellsOfHerAloneIsErasedWithHer() {
    String alone = told("{\"what\":\"Mia Moeder drinks.\"}");
    Exchange.await(chair, alone, "delivered");

    done("erasure", "/erasures");

    JsonObject gone = chair.get(alone).json();
    assertThat(gone.getString("state")).isEqualTo("erased");
    assertThat(gone.getJsonArray("items")).isEmpty();
    assertThat(notices("erased")).hasSize(2);
  }

  @Test
  void theRestrictionOfHerRecordAndItsEndReachWhoWasTold() {
    String request = done("restriction", "/restrictions");
    onlyNotice("restricted");
    awaited(there, received, "\"restricted\"");
    assertThat(there.get(received).json().getBoolean("processingRestricted")).isTrue();

    lift(request);

    onlyNotice("lifted");
    awaited(there, received, "\"lifted\"");
    assertThat(there.get(received).json().getBoolean("processingRestricted")).isFalse();
  }

  @Test
  void whatSheSaysStandsBesideHerRecordAndReachesWhoWasTold() {
    stated("I never drank.");

    assertThat(statement(chair.get(person).json())).isEqualTo("I never drank.");
    onlyNotice("rectified");
    assertThat(awaited(there, received, "\"rectified\"")).contains("I never drank.");
    JsonObject changed =
        chair.ifMatch(desk.tag(person)).patch(person, "{\"relation\":\"Mother\"}").json();
    assertThat(statement(changed)).as("nobody changes it").isEqualTo("I never drank.");
  }

  @Test
  void whatSheSaidGoesWithHerOutOfLettersThatWait() {
    try (HeldPost held = HeldPost.of(desk.tenant())) {
      stated("I never drank.");
      done("erasure", "/erasures");
    }

    assertThat(awaited(there, received, "\"erased\""))
        .contains("item 1")
        .doesNotContain("I never drank.");
  }

  @Test
  void herErasureEndsHerRestrictionThereAndNotThatOfTheFather() {
    String father = family(FATHER);
    String both = told("{\"what\":\"Mia Moeder drinks.\"},{\"what\":\"Vic Vader left.\"}");
    Exchange.await(chair, both, "delivered");
    String bothThere = receivedOf(both);
    done("restriction", "/restrictions");
    awaited(there, bothThere, "\"restricted\"");
    answer(bothThere, "restricted");

    String request = done(FATHER, father, "restriction", "/restrictions");
    done("erasure", "/erasures");
    awaited(there, bothThere, "\"erased\"");
    answer(bothThere, "restricted");
    answer(bothThere, "kept");
    assertThat(there.get(bothThere).json().getBoolean("processingRestricted")).isTrue();

    lift(request);
    awaited(there, bothThere, "\"lifted\"");
    answer(bothThere, "lifted");
    assertThat(there.get(bothThere).json().getBoolean("processingRestricted")).isFalse();
  }

  private void answer(String told, String outcome) {
    String tag = there.get(told).header("ETag").orElseThrow();
    made(
        there
            .ifMatch(tag)
            .post(
                told + "/acknowledgement",
                "{\"outcome\":\"" + outcome + "\",\"words\":\"We look after him.\"}"));
  }

  private void lift(String request) {
    made(office.step(request, "answer", "{\"outcome\":\"granted\",\"explanation\":\"Done.\"}"));
    made(office.step(request, "lifting", "{\"personTold\":true}"));
  }

  private void stated(String words) {
    String request = office.identified("rectification", MOTHER);
    made(
        office
            .officer()
            .post(
                request + "/statements",
                "{\"record\":"
                    + PrivacyOffice.reference(match(request, person))
                    + ",\"text\":\""
                    + words
                    + "\"}"));
  }

  private static String statement(JsonObject record) {
    return record.getJsonArray("statements").getJsonObject(0).getString("text");
  }

  /** Has it done with her record; the request. */
  private String done(String kind, String below) {
    return done(MOTHER, person, kind, below);
  }

  private String done(String name, String record, String kind, String below) {
    String request = office.identified(kind, name);
    made(
        office
            .officer()
            .post(request + below, PrivacyOffice.records(List.of(match(request, record)))));
    return request;
  }

  private JsonObject match(String request, String record) {
    return office.matches(request).stream()
        .filter(found -> found.getString("href").equals(record))
        .findFirst()
        .orElseThrow();
  }

  private JsonObject onlyNotice(String kind) {
    assertThat(notices(kind))
        .extracting(notice -> notice.getString("disclosureHref"))
        .containsExactly(naming);
    return notices(kind).getFirst();
  }

  private List<JsonObject> notices(String kind) {
    return office
        .officer()
        .get("/v1/notices?filter=kind:eq:" + kind)
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }
}
