package eu.vangnet.casework.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a conference said of a case goes with the case; the rest when nothing of a case is left. */
@Tag("database")
class ConferenceErasureTest {
  private final ConferenceRoom room = ConferenceRoom.opened();
  private final String conference = room.conference(room.series(), 2);
  private final String file = room.desk().openCase("Left school.");
  private final RecordId ofCase = new RecordId("case", UUID.fromString(file));
  private final RecordId itself =
      new RecordId("conference", UUID.fromString(ConferenceRoom.lastPart(conference)));

  @BeforeEach
  void aConferenceAboutIt() {
    String item = room.item(conference, "Xaverius at school", Optional.of(file));
    room.item(conference, "Dates", Optional.empty());
    room.hold(conference);
    String noor = room.attends(conference, "Noor", "\"seat\":\"municipality\"");
    String only = "\"items\":[\"" + ConferenceRoom.lastPart(item) + "\"]";
    room.attends(
        conference, "Sanne Quast", "\"seat\":\"police\",\"organisation\":\"police-west\"," + only);
    room.chair().post(conference + "/briefings", "{\"attendees\":[\"" + noor + "\"]}");
    room.write(
        item, "contributions", ConferenceRoom.contribution("Xaverius came along.", noor, ""));
  }

  @Test
  void thePersonGetsWhatConferencesSaidOfTheCase() {
    List<PersonalItem> told = inTenant(em -> register().export(em, ofCase).orElseThrow());

    assertThat(told).extracting(PersonalItem::value).contains("Xaverius came along.");
  }

  @Test
  void whatWasSaidOfACaseGoesWithItAndWhoWasThereForNothingElseToo() {
    erase(ofCase);

    String minutes = room.chair().get(conference + "/minutes").body();
    assertThat(minutes).doesNotContain("Xaverius", "Quast", file).contains("Noor", "Dates");
  }

  @Test
  void whoWasThereHasTheOwnNameErasedAndTakesNoMinutesFromOthers() {
    PrivacyOffice office = PrivacyOffice.of(room.desk());
    String request = office.identified("erasure", "Sanne Quast");
    List<JsonObject> found = office.matches(request);
    assertThat(found).extracting(match -> match.getString("kind")).containsExactly("attendee");
    assertThat(found).allMatch(match -> match.getBoolean("subject"));

    Answer erased = office.officer().post(request + "/erasures", PrivacyOffice.records(found));

    assertThat(erased.status()).as(erased.body()).isEqualTo(201);
    JsonObject minutes = room.chair().get(conference + "/minutes").json();
    assertThat(minutes.toString()).contains("Xaverius came along.", "Noor", "police-west");
    assertThat(minutes.toString()).doesNotContain("Quast");
    assertThat(office.matches(request)).isEmpty();
  }

  @Test
  void aConferenceThatTalkedAboutCasesIsErasedForNobody() {
    PrivacyOffice office = PrivacyOffice.of(room.desk());
    String whole =
        "{\"records\":[{\"kind\":\"conference\",\"id\":\""
            + itself.id()
            + "\"}],\"reason\":\"She was there.\"}";

    Answer refused =
        office.officer().post(office.identified("erasure", "Sanne Quast") + "/erasures", whole);

    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.json().getString("detail")).startsWith("minutesOfCases");
    assertThat(room.chair().get(conference + "/minutes").body())
        .contains("Xaverius came along.", "Sanne Quast");
  }

  @Test
  void theConferenceItselfIsErasedWholeOnceNothingOfACaseIsLeft() {
    erase(ofCase);

    erase(itself);

    assertThat(room.chair().get(conference).status()).isEqualTo(404);
    assertThat(room.chair().get("/v1/conferences").json().getJsonArray("items")).isEmpty();
    boolean left = inTenant(em -> register().has(em, itself));
    assertThat(left).isFalse();
  }

  @Test
  void aConferenceIsNotOverWhileSomethingOfACaseIsLeft() {
    assertThat(due()).isEmpty();

    erase(ofCase);

    assertThat(due()).containsExactly(itself.id());
  }

  private List<UUID> due() {
    DueQuestion question =
        new DueQuestion(
            "", "lastAction", false, Product.started().clock().instant(), Optional.empty(), 10);
    return inTenant(
        em ->
            Product.started().bean(RetainedConferences.class).due(em, question).stream()
                .map(Due::id)
                .toList());
  }

  private void erase(RecordId record) {
    inTenant(
        em -> {
          register().erase(em, record);
          return true;
        });
  }

  private static PersonalRegister register() {
    return Product.started().bean(PersonalRegister.class);
  }

  private <T> T inTenant(Function<EntityManager, T> work) {
    return TenantContext.<T, RuntimeException>call(
        room.desk().tenant(),
        () -> Product.started().bean(TenantDatabase.class).inTransaction(work));
  }
}
