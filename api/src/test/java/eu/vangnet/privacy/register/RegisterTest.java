package eu.vangnet.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.testing.Answer;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RegisterTest {
  private static final String WEIGHING = "country-nl.weighing";

  private final RetentionRoom room = RetentionRoom.of(Desk.dutch().tenant());

  @Test
  void theRegisterIsMadeOfDeclarationsAndTheTenantsOwnPeriods() {
    room.set("country-nl.signal", "P2Y");

    JsonObject weighing = activity(WEIGHING);

    assertThat(weighing.getString("legalBasis")).isEqualTo("pgaAct");
    assertThat(weighing.getBoolean("verified")).isFalse();
    assertThat(texts(weighing, "subjects")).containsExactly("personOfConcern", "reporter");
    assertThat(texts(weighing, "dataCategories")).contains("special", "criminal");
    assertThat(weighing.getJsonArray("retention").getJsonObject(0).getString("period"))
        .isEqualTo("P2Y");
    assertThat(weighing.getJsonArray("parties").getValuesAs(JsonObject.class))
        .extracting(party -> party.getString("code") + " " + party.getString("role"))
        .contains("municipality controller", "police jointController");
  }

  @Test
  void aChangeGivesANewIdentifierAndTheOldOneGoesOnMeaningTheOldText() {
    JsonObject first = activity(WEIGHING);
    assertThat(activity(WEIGHING).getString("id"))
        .as("nothing changed")
        .isEqualTo(first.getString("id"));

    room.set("country-nl.signal", "P1Y");

    JsonObject second = activity(WEIGHING);
    assertThat(second.getString("id")).isNotEqualTo(first.getString("id"));
    assertThat(second.getInt("number")).isEqualTo(first.getInt("number") + 1);
    JsonObject old = room.officer().get(first.getString("href")).json();
    assertThat(old.getBoolean("current")).isFalse();
    assertThat(old.getJsonArray("retention")).isEqualTo(first.getJsonArray("retention"));
    assertThat(old.getJsonArray("retention").getJsonObject(0)).doesNotContainKey("period");
  }

  @Test
  void theDraftHasAllChaptersFilledFromTheRegisterTheModuleAndTheProduct() {
    JsonObject draft = room.officer().get("/v1/assessments").json();

    List<JsonObject> chapters = draft.getJsonArray("items").getValuesAs(JsonObject.class);
    assertThat(chapters).hasSize(17).allMatch(chapter -> chapter.getBoolean("open"));
    assertThat(origins(chapters, "purposes")).contains("register", "country-nl");
    assertThat(origins(chapters, "measures")).contains("country-nl", "product");
    assertThat(origins(chapters, "legalFramework")).containsOnly("country-nl");
    assertThat(origins(chapters, "rights")).filteredOn("product"::equals).hasSize(8);
    assertThat(chapters)
        .filteredOn(chapter -> chapter.getJsonArray("parts").isEmpty())
        .extracting(chapter -> chapter.getString("code"))
        .as("only the tenant can fill these")
        .containsExactly("interests");
  }

  @Test
  void whatTheTenantStatesStandsInItsChapterAndInTheRegister() {
    String before = activity(WEIGHING).getString("id");
    String address = "/v1/assessments";

    Answer stated =
        room.officer()
            .ifMatch(room.tag(address))
            .put(
                address, "{\"chapter\":\"parties\",\"text\":\"Officer: fg@duinstad.example.org\"}");

    assertThat(stated.status()).as(stated.body()).isEqualTo(200);
    JsonObject chapter =
        stated.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("code").equals("parties"))
            .findFirst()
            .orElseThrow();
    assertThat(chapter.getBoolean("open")).isFalse();
    assertThat(chapter.getString("statedBy")).isEqualTo("officer");
    JsonObject after = activity(WEIGHING);
    assertThat(after.getString("contact")).contains("fg@duinstad.example.org");
    assertThat(after.getString("id")).isNotEqualTo(before);
    Answer unknown =
        room.officer().ifMatch("*").put(address, "{\"chapter\":\"nothing\",\"text\":\"t\"}");
    assertThat(unknown.body()).contains("/chapter");
  }

  private JsonObject activity(String code) {
    Answer answer = room.officer().get("/v1/activities");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .filter(activity -> activity.getString("code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonObject activity, String list) {
    return activity.getJsonArray(list).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }

  private static List<String> origins(List<JsonObject> chapters, String code) {
    return chapters.stream()
        .filter(chapter -> chapter.getString("code").equals(code))
        .flatMap(chapter -> chapter.getJsonArray("parts").getValuesAs(JsonObject.class).stream())
        .map(part -> part.getString("origin"))
        .toList();
  }
}
