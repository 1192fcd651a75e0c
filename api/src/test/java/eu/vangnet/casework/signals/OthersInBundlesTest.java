package eu.vangnet.casework.signals;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.testing.Answer;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the person of a signal gets of it says nothing of others who had to do with it. */
class OthersInBundlesTest {
  private static final String LATER = "Seen by his own uncle.";
  private static final String OFFICIAL = "He came along to football.";

  private final Desk desk = Desk.dutch();
  private final IntakeDesk team = new IntakeDesk(desk);
  private final PrivacyOffice office = PrivacyOffice.of(desk);

  @Test
  void whoTookPartInAWeighingIsWithheld() {
    String signal = recorded("");
    Answer weighed =
        team.weigh(
            signal,
            "personCentredApproach",
            "\"participants\":[{\"organisation\":\"Police unit West\",\"seat\":\"police\","
                + "\"name\":\"W. Agent\"}]");
    assertThat(weighed.status()).as(weighed.body()).isEqualTo(201);

    JsonObject bundle = bundle(signal);

    assertThat(bundle.toString())
        .contains("Weighed together.")
        .doesNotContain("W. Agent", "Police unit West");
    assertThat(withheld(bundle))
        .contains("weighings.1.participants.1.name", "weighings.1.participants.1.organisation");
  }

  @Test
  void aProtectedReportersOwnFollowUpsAreWithheldAndThoseOfOfficialsAreNot() {
    String signal = recorded("\"sourceKind\":\"keyFigure\",");
    followed(signal, LATER, "reporter");
    followed(signal, OFFICIAL, "official");

    JsonObject bundle = bundle(signal);

    assertThat(bundle.toString()).contains(OFFICIAL).doesNotContain(LATER, "Quirijn");
    assertThat(withheld(bundle))
        .contains("followUps.1.text", "followUps.1.writtenAt")
        .doesNotContain("followUps.2.text");
  }

  @Test
  void whatAReporterWithoutProtectionAddedIsGivenAsTheSignalIs() {
    String signal = recorded("");
    followed(signal, LATER, "reporter");

    assertThat(bundle(signal).toString()).contains(LATER).doesNotContain("Quirijn");
  }

  private String recorded(String more) {
    return team.record(
            more
                + "\"person\":{\"name\":\"Noor Kwast\"},"
                + "\"reporter\":{\"name\":\"Quirijn Adema\"}")
        .getString("id");
  }

  private void followed(String signal, String text, String from) {
    Answer answer =
        team.chair()
            .post(
                "/v1/signals/" + signal + "/followups",
                "{\"kind\":\"moreInformation\",\"from\":\"%s\",\"text\":\"%s\"}"
                    .formatted(from, text));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private JsonObject bundle(String signal) {
    String records = "{\"records\":[{\"kind\":\"signal\",\"id\":\"" + signal + "\"}]}";
    String request = office.identified("access", "Noor Kwast");
    Answer answer = office.officer().post(request + "/bundles", records);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private static List<String> withheld(JsonObject bundle) {
    return bundle.getJsonArray("withheld").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("item"))
        .toList();
  }
}
