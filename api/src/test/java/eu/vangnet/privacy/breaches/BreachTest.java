package eu.vangnet.privacy.breaches;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BreachTest {
  private static final Product PRODUCT = Product.started();

  private final RetentionRoom room = RetentionRoom.of(PRODUCT.tenant());
  private final Call officer = room.officer();

  @Test
  void aFridayEveningBreachIsDueOnMondayEvening() {
    JsonObject breach = breach("2026-03-06T18:00:00Z").json();

    assertThat(breach.getString("dueAt")).isEqualTo("2026-03-09T18:00:00Z");
    assertThat(breach.getBoolean("late")).isTrue();
  }

  @Test
  void lateIsSeenWhenTheHoursHaveRunOut() {
    Answer fresh = breach(PRODUCT.clock().instant().toString());
    assertThat(fresh.json().getBoolean("late")).isFalse();
    String address = "/v1/breaches/" + fresh.madeId();

    PRODUCT
        .clock()
        .ahead(
            Duration.ofHours(73),
            () -> assertThat(room.officer().get(address).json().getBoolean("late")).isTrue());
  }

  @Test
  void whoTellsTheAuthorityLateSaysWhy() {
    String address = "/v1/breaches/" + breach("2026-03-06T18:00:00Z").madeId();
    String late = "{\"decision\":\"told\",\"at\":\"2026-03-10T08:00:00Z\"";

    Answer silent = officer.ifMatch("*").post(address + "/notification", late + "}");
    assertThat(silent.status()).isEqualTo(400);
    assertThat(silent.body()).contains("/reason");
    Answer told =
        officer
            .ifMatch("*")
            .post(address + "/notification", late + ",\"reason\":\"It was the weekend.\"}");

    assertThat(told.status()).as(told.body()).isEqualTo(201);
    assertThat(told.json().getBoolean("late")).isTrue();
    assertThat(told.json().getString("authorityReason")).isEqualTo("It was the weekend.");
    assertThat(
            officer
                .ifMatch("*")
                .post(
                    address + "/notification",
                    "{\"decision\":\"notNeeded\",\"reason\":\"After all\"}")
                .problem())
        .isEqualTo("transition-refused");
  }

  @Test
  void phasesAddAndBothDecisionsAreNeededToClose() {
    String address = "/v1/breaches/" + breach("2026-03-06T18:00:00Z").madeId();
    Call second = officer.ifMatch("*");
    assertThat(second.post(address + "/closure", "").problem()).isEqualTo("transition-refused");

    second.post(address + "/phases", "{\"found\":\"It was encrypted.\",\"subjects\":3}");
    second.post(
        address + "/notification", "{\"decision\":\"notNeeded\",\"reason\":\"Encrypted.\"}");
    second.post(
        address + "/communication", "{\"decision\":\"notNeeded\",\"reason\":\"Encrypted.\"}");
    Answer closed = second.post(address + "/closure", "");

    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
    JsonObject view = closed.json();
    assertThat(view.getBoolean("late")).isFalse();
    assertThat(view.getInt("subjects")).isEqualTo(3);
    assertThat(view.getJsonArray("phases")).hasSize(2);
    assertThat(second.post(address + "/phases", "{\"found\":\"More.\"}").problem())
        .isEqualTo("transition-refused");
  }

  @Test
  void whoFindsABreachMayRecordItAndNotReadTheRegister() {
    Call worker = room.as(Role.CASEWORKER, "worker");

    assertThat(worker.post("/v1/breaches", body("2026-03-06T18:00:00Z")).status()).isEqualTo(201);
    assertThat(worker.get("/v1/breaches").status()).isEqualTo(403);
  }

  @Property(tries = 200)
  void nothingThatWasToldIsTakenBack(@ForAll Telling from, @ForAll Telling next) {
    assertThat(from.mayBecome(next) && from == Telling.TOLD).isFalse();
    assertThat(from.mayBecome(Telling.OPEN)).isFalse();
    assertThat(Telling.of(next.code())).isEqualTo(next);
  }

  @Property(tries = 200)
  void lateIsMoreThanSeventyTwoHours(@ForAll int seconds) {
    Instant found = Instant.parse("2026-03-06T18:00:00Z");
    Instant told = found.plusSeconds(seconds);

    assertThat(BreachClock.late(found, Optional.of(told), true, found))
        .isEqualTo(seconds > 72 * 3600);
    assertThat(BreachClock.late(found, Optional.empty(), false, told)).isFalse();
  }

  private Answer breach(String discoveredAt) {
    Answer answer = officer.post("/v1/breaches", body(discoveredAt));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private static String body(String discoveredAt) {
    return "{\"discoveredAt\":\""
        + discoveredAt
        + "\",\"what\":\"A laptop was left on a train.\",\"natures\":[\"confidentiality\"],"
        + "\"dataCategories\":[\"special\"]}";
  }
}
