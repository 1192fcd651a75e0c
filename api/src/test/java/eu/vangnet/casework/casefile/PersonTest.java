package eu.vangnet.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonTest {
  private final Desk desk = Desk.dutch();
  private Folder folder;

  @BeforeEach
  void aCase() {
    folder = Folder.of(desk, "\"age\":15");
  }

  @Test
  void anAdviceSeekerMayStandThereUnderAPseudonymAndThePersonOfConcernNotAtAll() {
    folder.person("adviceSeeker", "\"pseudonym\":\"Client 12\",\"relation\":\"Aunt\"");

    JsonObject only = persons(folder.chair()).getJsonObject(0);
    assertThat(only.getJsonObject("details").getString("pseudonym")).isEqualTo("Client 12");
    assertThat(only.getJsonObject("details")).doesNotContainKey("name");
    assertThat(only).doesNotContainKey("minor");
  }

  @Test
  void theAgeGroupFollowsTheDayOfBirth() {
    String person = folder.person("personOfConcern", "\"dateOfBirth\":\"1990-02-03\",\"age\":3");

    JsonObject shown = folder.chair().get(address(person)).json();
    assertThat(shown.getString("ageGroup")).isEqualTo("adult");
    assertThat(shown.getBoolean("minor")).isFalse();
  }

  @Test
  void aChangeIsBasedOnWhatIsThere() {
    String person = folder.person("family", "\"relation\":\"Brother\"");
    Call chair = folder.chair();
    String tag = desk.tag(address(person));

    assertThat(chair.patch(address(person), "{\"age\":20}").status()).isEqualTo(428);
    assertThat(chair.ifMatch(tag).patch(address(person), "{\"age\":20}").status()).isEqualTo(200);
    Answer late = chair.ifMatch(tag).patch(address(person), "{\"age\":21}");
    assertThat(late.status()).isEqualTo(412);
    assertThat(chair.get(address(person)).json().getJsonObject("details").getInt("age"))
        .isEqualTo(20);
  }

  @Test
  void thereIsNoFieldForAnIdeologyOfAPerson() {
    Answer refused =
        folder
            .chair()
            .post(
                folder.path() + "/persons",
                "{\"role\":\"family\",\"details\":{\"concerns\":[\"rightWing\"]}}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("additionalProperties");
  }

  @Test
  void aMotherGetsWhatIsKeptAboutHerWithoutTheCaseOfHerSon() {
    folder.person("family", "\"name\":\"Mia Moeder\",\"remarks\":\"Works at night.\"");
    PrivacyOffice office = PrivacyOffice.of(desk);
    String request = office.identified("access", "Mia Moeder");
    JsonObject match =
        office.matches(request).stream()
            .filter(found -> found.getString("kind").equals("involvedPerson"))
            .findFirst()
            .orElseThrow();

    Answer bundle =
        office
            .officer()
            .post(request + "/bundles", "{\"records\":[" + PrivacyOffice.reference(match) + "]}");

    assertThat(match.getBoolean("subject")).isTrue();
    assertThat(bundle.body()).contains("Works at night.").doesNotContain("pgaAct");
  }

  @Test
  void whoeverGetsTheCaseGetsNothingOfTheOthersInIt() {
    folder.person("family", "\"name\":\"Mia Moeder\"");
    folder.made("/professionals", "{\"role\":\"caseManager\",\"name\":\"C. Werker\"}");
    PrivacyOffice office = PrivacyOffice.of(desk);

    Answer bundle =
        office
            .officer()
            .post(
                office.identified("access", "Sam") + "/bundles",
                "{\"records\":[{\"kind\":\"case\",\"id\":\""
                    + folder.id()
                    + "\"}],\"reason\":\"No name.\"}");

    assertThat(bundle.status()).as(bundle.body()).isEqualTo(201);
    assertThat(bundle.json().getJsonArray("records").toString())
        .contains("professionals.1.role")
        .doesNotContain("Mia Moeder", "C. Werker");
    assertThat(bundle.json().getJsonArray("withheld").toString())
        .contains("persons.1.name", "professionals.1.name", "othersRights");
  }

  @Test
  void aRestrictedPersonIsThereForTheFewOnlyAndAnErasedOneForNobody() {
    String person = folder.person("family", "\"name\":\"Mia Moeder\"");
    PrivacyOffice office = PrivacyOffice.of(desk);
    String records = "{\"records\":[{\"kind\":\"involvedPerson\",\"id\":\"" + person + "\"}]}";

    PrivacyOffice.made(
        office
            .officer()
            .post(office.identified("restriction", "Mia Moeder") + "/restrictions", records));
    assertThat(folder.chair().get(address(person)).status()).isEqualTo(404);
    assertThat(persons(folder.chair())).isEmpty();
    assertThat(office.officer().get(address(person)).status()).isEqualTo(200);

    PrivacyOffice.made(
        office.officer().post(office.identified("erasure", "Mia Moeder") + "/erasures", records));
    assertThat(office.officer().get(address(person)).status()).isEqualTo(404);
  }

  @Test
  void whoWorksOnTheCaseIsKnownOverTime() {
    String first =
        folder.made(
            "/professionals",
            "{\"role\":\"caseManager\",\"name\":\"C. Werker\",\"since\":\"2026-01-05\"}");
    folder.made("/professionals", "{\"role\":\"caseManager\",\"name\":\"D. Werker\"}");
    Call chair = folder.chair();

    Answer before =
        chair.ifMatch(desk.tag(first)).post(first + "/end", "{\"until\":\"2026-01-04\"}");
    assertThat(before.body()).contains("/until");
    Answer ended =
        chair.ifMatch(desk.tag(first)).post(first + "/end", "{\"until\":\"2026-02-01\"}");

    assertThat(ended.status()).as(ended.body()).isEqualTo(201);
    assertThat(chair.get(folder.path() + "/professionals").json().getJsonArray("items"))
        .extracting(item -> item.asJsonObject().getString("name"))
        .containsExactly("C. Werker", "D. Werker");
    assertThat(ended.json().getString("until")).isEqualTo("2026-02-01");
  }

  @Test
  void aPartnerHearsThePersonsThatTheAgreementOpensToItsSeat() {
    String aunt = folder.person("family", "\"relation\":\"Aunt\"");
    String priest =
        folder
            .chair()
            .post(
                folder.path() + "/persons",
                "{\"role\":\"other\",\"details\":{},\"dataCategory\":\"special\"}")
            .madeId();
    Call partner = desk.as(Role.PARTNER, "police-west");
    desk.seat(folder.id(), "police", "police-west");
    assertThat(persons(partner)).isEmpty();

    desk.agree("police-west", "police", "ordinary");
    assertThat(persons(partner)).hasSize(1);
    assertThat(partner.get(address(aunt)).status()).isEqualTo(200);
    assertThat(partner.get(address(priest)).status()).isEqualTo(404);
    assertThat(partner.get(folder.path() + "/explanation").body())
        .contains(aunt)
        .doesNotContain(priest);
  }

  @Test
  void whoMayNotChangeTheCaseNamesNobodyInIt() {
    Call secretary = desk.as(Role.SECRETARY);

    assertThat(
            secretary
                .post(folder.path() + "/persons", "{\"role\":\"family\",\"details\":{}}")
                .status())
        .isEqualTo(403);
  }

  private JsonArray persons(Call caller) {
    return caller.get(folder.path() + "/persons").json().getJsonArray("items");
  }

  private String address(String person) {
    return folder.path() + "/persons/" + person;
  }
}
