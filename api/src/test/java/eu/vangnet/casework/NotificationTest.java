package eu.vangnet.casework;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class NotificationTest {
  private static final Product PRODUCT = Product.started();

  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);
  private String file;

  @BeforeEach
  void aCase() {
    file = "/v1/cases/" + desk.openCase("Left school.");
  }

  @Test
  void whoWaitsNamesTheGroundTheDeciderAndADayWithinAYear() {
    Answer bare =
        chair.post(file + "/notifications", "{\"role\":\"personOfConcern\",\"state\":\"delayed\"}");
    assertThat(bare.status()).isEqualTo(400);
    assertThat(bare.body()).contains("/ground", "/explanation", "/decider", "/reviewOn");

    assertThat(chair.post(file + "/notifications", delayed(today().plusDays(400), "")).body())
        .contains("/reviewOn");
    assertThat(chair.post(file + "/notifications", delayed(today(), "")).body())
        .contains("/reviewOn");
    assertThat(chair.post(file + "/notifications", delayed(today().plusDays(30), "")).status())
        .isEqualTo(201);
  }

  @Test
  void aDelayIsDueAfterItsDayAndEndsWithALaterEntryOnTheSamePerson() {
    String first = chair.post(file + "/notifications", delayed(today().plusDays(30), "")).madeId();
    String address = file + "/notifications/" + first;
    assertThat(chair.get(address).json().getBoolean("reviewDue")).isFalse();
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(32),
            () ->
                assertThat(desk.as(Role.CASECHAIR).get(address).json().getBoolean("reviewDue"))
                    .isTrue());

    Answer told =
        chair.post(
            file + "/notifications",
            "{\"earlier\":\""
                + first
                + "\",\"role\":\"personOfConcern\",\"state\":\"told\",\"how\":\"In a talk.\"}");

    assertThat(told.json().getString("subject"))
        .isEqualTo(chair.get(address).json().getString("subject"));
    assertThat(chair.get(file + "/notifications").json().getJsonArray("items")).hasSize(2);
  }

  @Test
  void anEntryOfAnotherCaseIsNoEarlierOne() {
    String elsewhere = "/v1/cases/" + desk.openCase("Another.");
    String foreign =
        chair.post(elsewhere + "/notifications", delayed(today().plusDays(30), "")).madeId();

    assertThat(
            chair
                .post(
                    file + "/notifications",
                    delayed(today().plusDays(30), ",\"earlier\":\"" + foreign + "\""))
                .body())
        .contains("/earlier");
  }

  @Test
  void noCaseClosesBeforeItsPersonWasToldOrTheDelayIsDecided() {
    knownPerson();

    Answer refused = step("closure", "\"reason\":\"goalsReached\"");
    assertThat(refused.problem()).isEqualTo("transition-refused");
    assertThat(refused.json().getString("detail")).startsWith("notNotified");

    String delay = chair.post(file + "/notifications", delayed(today().plusDays(30), "")).madeId();
    assertThat(step("closure", "\"reason\":\"goalsReached\"").status()).isEqualTo(201);

    Answer told =
        chair.post(
            file + "/notifications",
            "{\"earlier\":\""
                + delay
                + "\",\"role\":\"personOfConcern\",\"state\":\"told\",\"how\":\"By letter.\"}");
    assertThat(told.status()).as("told after closing: " + told.body()).isEqualTo(201);
  }

  @Test
  void aDelayWhoseReviewHasPassedClosesNothing() {
    knownPerson();
    chair.post(file + "/notifications", delayed(today().plusDays(30), ""));

    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(32),
            () -> {
              Call later = desk.as(Role.CASECHAIR);
              Answer refused =
                  later
                      .ifMatch("*")
                      .post(file + "/closure", Desk.decision("\"reason\":\"goalsReached\""));
              assertThat(refused.json().getString("detail")).startsWith("notificationReviewPassed");
            });
  }

  @Test
  void eachKnownPersonOfConcernIsTold() {
    String one = named("personOfConcern", "\"name\":\"Sam\"");
    String other = named("personOfConcern", "\"name\":\"Kim\"");
    named("personOfConcern", "\"pseudonym\":\"the third\"");
    named("family", "\"name\":\"Mia\"");
    tell(one);

    assertThat(step("closure", "\"reason\":\"goalsReached\"").json().getString("detail"))
        .startsWith("notNotified");

    tell(other);
    assertThat(step("closure", "\"reason\":\"goalsReached\"").status()).isEqualTo(201);
  }

  @Test
  void anEntryThatNamesTheMotherIsNotOnThePersonOfConcern() {
    String child = named("personOfConcern", "\"name\":\"Sam\"");
    String mother = named("family", "\"name\":\"Mia\"");
    tell(mother);

    assertThat(step("closure", "\"reason\":\"goalsReached\"").json().getString("detail"))
        .startsWith("notNotified");

    tell(child);
    assertThat(step("closure", "\"reason\":\"goalsReached\"").status()).isEqualTo(201);
  }

  @Test
  void norWhereTheCaseItselfNamesThePerson() {
    knownPerson();
    tell(named("family", "\"name\":\"Mia\""));

    assertThat(step("closure", "\"reason\":\"goalsReached\"").json().getString("detail"))
        .startsWith("notNotified");
  }

  @Test
  void whereNobodyKnowsWhoThePersonIsThereIsNobodyToTell() {
    named("personOfConcern", "\"pseudonym\":\"Client 12\"");

    assertThat(step("closure", "\"reason\":\"goalsReached\"").status()).isEqualTo(201);
  }

  private void knownPerson() {
    Answer changed = chair.ifMatch(desk.tag(file)).patch(file, "{\"person\":{\"name\":\"Sam\"}}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
  }

  private String named(String role, String details) {
    Answer made =
        chair.post(file + "/persons", "{\"role\":\"" + role + "\",\"details\":{" + details + "}}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.madeId();
  }

  private void tell(String person) {
    Answer told =
        chair.post(
            file + "/notifications",
            "{\"role\":\"personOfConcern\",\"person\":\""
                + person
                + "\",\"state\":\"told\",\"how\":\"In a talk.\"}");
    assertThat(told.status()).as(told.body()).isEqualTo(201);
  }

  private Answer step(String step, String more) {
    return chair.ifMatch(desk.tag(file)).post(file + '/' + step, Desk.decision(more));
  }

  private static String delayed(LocalDate review, String more) {
    return "{\"role\":\"personOfConcern\",\"state\":\"delayed\",\"ground\":\"harmToAim\","
        + "\"explanation\":\"Contact has just begun.\",\"decider\":\"conferenceTable\","
        + "\"reviewOn\":\""
        + review
        + "\""
        + more
        + "}";
  }

  private static LocalDate today() {
    return PRODUCT.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
