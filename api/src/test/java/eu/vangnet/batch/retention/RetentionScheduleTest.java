package eu.vangnet.batch.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetentionScheduleTest {
  private static final Product PRODUCT = Product.started();
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @Test
  void aTenantAtWhichSomethingIsOverGetsOneRunADay() {
    Desk desk = Desk.dutch();
    RetentionRoom room = RetentionRoom.of(desk.tenant());
    desk.signal("Makes a record of a request.");
    RetentionLook.at(desk.tenant());
    assertThat(runs(room)).as("nothing is over today").isEmpty();

    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(3),
            () -> {
              RetentionLook.at(desk.tenant());
              RetentionLook.at(desk.tenant());

              LocalDate day = LocalDate.ofInstant(PRODUCT.clock().instant(), ZONE);
              UUID daily = DailyId.of(desk.tenant(), day, ZONE);
              JsonObject run = awaited(room, daily);
              assertThat(run.getString("occasion")).isEqualTo("daily");
              assertThat(run).doesNotContainKey("askedBy");
              assertThat(RetentionRoom.count(run, "core.idempotencyRecord").getInt("erased"))
                  .isPositive();
              assertThat(runs(room)).hasSize(1);
            });
  }

  @Test
  void theIdentifierOfADayIsTheSameForAllServersAndInTheOrderOfDays() {
    TenantId tenant = TenantId.of("nl-duinstad");
    LocalDate day = LocalDate.of(2026, 11, 26);

    UUID id = DailyId.of(tenant, day, ZONE);

    assertThat(id).isEqualTo(DailyId.of(tenant, day, ZONE));
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id).isNotEqualTo(DailyId.of(TenantId.of("nl-veenmeer"), day, ZONE));
    assertThat(DailyId.of(tenant, day.plusDays(1), ZONE).toString()).isGreaterThan(id.toString());
  }

  /** The run is put on record when its job begins. */
  private static JsonObject awaited(RetentionRoom room, UUID run) {
    while (room.officer().get("/v1/runs/" + run).status() != 200) {
      Thread.onSpinWait();
    }
    return room.awaitEnd(run.toString());
  }

  private static List<JsonObject> runs(RetentionRoom room) {
    return room.officer()
        .get("/v1/runs")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }
}
