package eu.vangnet.casework.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Product;
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
    SoughtPerson sanne =
        new SoughtPerson(Optional.of("Sanne Quast"), Optional.empty(), Optional.empty());
    List<FoundRecord> found = inTenant(em -> register().find(em, sanne));
    assertThat(found).extracting(FoundRecord::record).contains(itself);
  }

  @Test
  void whatWasSaidOfACaseGoesWithItAndWhoWasThereForNothingElseToo() {
    erase(ofCase);

    String minutes = room.chair().get(conference + "/minutes").body();
    assertThat(minutes).doesNotContain("Xaverius", "Quast", file).contains("Noor", "Dates");
  }

  @Test
  void theConferenceItselfIsErasedWhole() {
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
