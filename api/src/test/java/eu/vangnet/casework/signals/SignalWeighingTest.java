package eu.vangnet.casework.signals;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Until when a signal is weighed, by whom, and what lawful activity leaves behind. */
class SignalWeighingTest {
  private static final Product PRODUCT = Product.started();
  private static final String LAWFUL = "core.lawfulActivitySignal";

  private final Desk desk = Desk.dutch();
  private final IntakeDesk team = new IntakeDesk(desk);
  private final RetentionRoom room = RetentionRoom.of(desk.tenant());

  @Test
  void aSignalIsLateWhenItsLastDayIsOver() {
    String signal = team.record("").getString("id");
    JsonObject due = team.read(signal).getJsonObject("due");
    LocalDate today = LocalDate.ofInstant(PRODUCT.clock().instant(), ZoneId.of("Europe/Amsterdam"));

    assertThat(due.getString("dueDate")).isEqualTo(today.plusDays(14).toString());
    assertThat(due.getString("legalSource")).isEqualTo("customary");
    assertThat(due.getBoolean("late")).isFalse();
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(16),
            () -> {
              assertThat(team.read(signal).getJsonObject("due").getBoolean("late")).isTrue();
              JsonObject line = line(signal);
              assertThat(line.getBoolean("late")).isTrue();
              team.weighed(signal, "noAction");
              assertThat(team.read(signal).getJsonObject("due").getBoolean("late"))
                  .as("it stays on record that it was late")
                  .isTrue();
              assertThat(line(signal).getBoolean("late")).as("it waits no longer").isFalse();
            });
  }

  @Test
  void moreInformationGivesTimeAnew() {
    String signal = team.record("").getString("id");
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(16),
            () -> {
              team.weighed(signal, "moreInformation");
              assertThat(team.read(signal).getJsonObject("due").getBoolean("late")).isFalse();
              assertThat(line(signal).getBoolean("late")).isFalse();
            });
  }

  @Test
  void aTenantSetsItsOwnTimeWhereTheModuleNamesNone() {
    String address = "/v1/settings/weighingDays";
    var admin = PRODUCT.as(PRODUCT.token(desk.tenant(), Role.TENANTADMIN));
    Answer set =
        admin
            .ifMatch(admin.get(address).header("ETag").orElseThrow())
            .put(address, "{\"value\":5}");
    assertThat(set.status()).as(set.body()).isEqualTo(200);

    JsonObject due = team.read(team.record("").getString("id")).getJsonObject("due");

    LocalDate today = LocalDate.ofInstant(PRODUCT.clock().instant(), ZoneId.of("Europe/Amsterdam"));
    assertThat(due.getString("dueDate")).isEqualTo(today.plusDays(5).toString());
  }

  @Test
  void whoTookPartStandsInTheWeighing() {
    String signal = team.record("").getString("id");
    Answer weighed =
        team.weigh(
            signal,
            "noAction",
            "\"participants\":[{\"organisation\":\"Police unit West\",\"seat\":\"police\"}]");

    assertThat(weighed.status()).as(weighed.body()).isEqualTo(201);
    JsonObject weighing = weighed.json().getJsonArray("weighings").getJsonObject(0);
    assertThat(weighing.getJsonArray("participants").getJsonObject(0).getString("organisation"))
        .isEqualTo("Police unit West");
    assertThat(weighing.getString("decidingBody")).isEqualTo("weighingTeam");
  }

  @Test
  void lawfulActivityIsAnOutcomeUnderEveryModuleOpensNoCaseAndIsErasedSoon() {
    String lawful = team.record("").getString("id");
    String unfounded = team.record("").getString("id");
    team.weighed(lawful, "lawfulActivity");
    team.weighed(unfounded, "noAction");
    Answer opened =
        team.chair().post("/v1/cases", "{\"signal\":\"" + lawful + "\",\"legalBasis\":\"pgaAct\"}");
    assertThat(opened.problem()).isEqualTo("transition-refused");

    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(15),
            () -> {
              JsonObject run = room.run();
              assertThat(RetentionRoom.count(run, LAWFUL).getInt("erased")).isEqualTo(1);
              assertThat(team.chair().get("/v1/signals/" + lawful).status()).isEqualTo(404);
              assertThat(team.chair().get("/v1/signals/" + unfounded).status()).isEqualTo(200);
            });
  }

  @Test
  void aTenantMayEraseLawfulActivitySoonerAndNeverLater() {
    assertThat(room.set(LAWFUL, "P1D").status()).isEqualTo(200);
    assertThat(room.set(LAWFUL, "P15D").status()).isEqualTo(400);
  }

  private JsonObject line(String signal) {
    return team
        .chair()
        .get("/v1/signals")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(line -> line.getString("id").equals(signal))
        .findFirst()
        .orElseThrow();
  }
}
