package eu.vangnet.casework.signals;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever was told of a signal hears that nothing was in it, and that it is gone. */
@Timeout(180)
class UnfoundedSignalTest {
  private static final Product PRODUCT = Product.started();

  private final Desk desk = Desk.dutch();
  private final IntakeDesk team = new IntakeDesk(desk);
  private final PrivacyOffice office = PrivacyOffice.of(desk);

  @Test
  void recipientsHearThatNothingWasInItAndLaterThatItIsErased() {
    Desk other = Desk.dutch();
    String signal = team.record("").getString("id");
    String path = "/v1/signals/" + signal + "/disclosures";
    Telling.ofSignal(team.chair(), signal, to("organisation", "School South"), "Seen.");
    String sent =
        Telling.ofSignal(team.chair(), signal, to("tenant", other.tenant().value()), "Seen.");
    Exchange.await(team.chair(), sent, "delivered");
    assertThat(notices()).isEmpty();

    team.weighed(signal, "noAction");

    assertThat(notices())
        .extracting(notice -> notice.getString("kind"))
        .containsExactly("unfounded", "unfounded");
    assertThat(notices())
        .extracting(notice -> notice.getString("disclosureHref"))
        .allMatch(href -> href.startsWith(path));
    String there = "/v1/disclosures/" + sent.substring(sent.lastIndexOf('/') + 1);
    assertThat(Exchange.await(other.as(Role.CASEWORKER), there, "held").getString("sender"))
        .isEqualTo(desk.tenant().value());
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(100),
            () -> {
              RetentionRoom.of(desk.tenant()).run();
              assertThat(team.chair().get("/v1/signals/" + signal).status()).isEqualTo(404);
              assertThat(notices())
                  .extracting(notice -> notice.getString("kind"))
                  .containsExactlyInAnyOrder("unfounded", "unfounded", "erased", "erased");
            });
  }

  @Test
  void aSignalWithSomethingInItIsNoNews() {
    String signal = team.record("").getString("id");
    Telling.ofSignal(team.chair(), signal, to("organisation", "School"), "Seen.");

    team.weighed(signal, "personCentredApproach");

    assertThat(notices()).isEmpty();
  }

  @Test
  void ofASignalInWhichNothingWasFoundNothingIsToldAnyMore() {
    for (String outcome : List.of("noAction", "lawfulActivity")) {
      String signal = team.record("").getString("id");
      String school = to("organisation", "School");
      String preparation = Telling.begunOfSignal(team.chair(), signal, school);
      Telling.all(team.chair(), preparation, Telling.item("Seen.", ""));

      team.weighed(signal, outcome);

      Answer refused = Telling.conclude(team.chair(), preparation);
      assertThat(refused.status()).as(outcome).isEqualTo(409);
      assertThat(refused.json().getString("detail")).startsWith("notInThisState");
      String path = "/v1/signals/" + signal + "/disclosures";
      assertThat(team.chair().get(path).json().getJsonArray("items")).isEmpty();
    }
  }

  @Test
  void wordsThatNameAKeyFigureAreNotTold() {
    String signal =
        team.record(
                "\"sourceKind\":\"keyFigure\",\"reporter\":{\"name\":\"Quirijn Kwast\","
                    + "\"contact\":\"+31-6-000\"}")
            .getString("id");
    String preparation = Telling.begunOfSignal(team.chair(), signal, to("organisation", "School"));

    Answer named = described(preparation, Telling.item("QUIRIJN saw it.", ""));
    Answer reached = described(preparation, Telling.item("Ask 31-6-000.", ""));
    Answer sourced =
        described(preparation, Telling.item("Seen.", "").replace("The mentor", "Quirijn"));
    Answer plain = described(preparation, Telling.item("Somebody saw it.", ""));

    assertThat(named.status()).isEqualTo(400);
    assertThat(named.body()).contains("/items/0/what").contains("protectedSource");
    assertThat(reached.status()).isEqualTo(400);
    assertThat(sourced.body()).contains("/items/0/source").contains("protectedSource");
    assertThat(plain.status()).as(plain.body()).isEqualTo(201);
  }

  @Test
  void aPurposeThatNamesAKeyFigureIsRefused() {
    String signal =
        team.record("\"sourceKind\":\"keyFigure\",\"reporter\":{\"name\":\"Quirijn Kwast\"}")
            .getString("id");

    Answer named =
        team.chair()
            .post(
                "/v1/signals/" + signal + "/preparations",
                "{\"occasion\":\"letter\",\"recipient\":"
                    + to("organisation", "School")
                    + ",\"purpose\":\"To ask Quirijn about it.\",\"legalBasis\":\"pgaAct\"}");

    assertThat(named.status()).isEqualTo(400);
    assertThat(named.body()).contains("/purpose").contains("protectedSource");
  }

  private Answer described(String preparation, String item) {
    return Telling.take(team.chair(), preparation, "describe", Telling.describing(item));
  }

  private List<JsonObject> notices() {
    return office
        .officer()
        .get("/v1/notices")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  private static String to(String recipient, String name) {
    return "{\"" + recipient + "\":\"" + name + "\"}";
  }
}
