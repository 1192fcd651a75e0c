package eu.vangnet.dump;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.security.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who guesses a whole request letter by letter learns nothing from a stolen idempotency store. */
@Tag("database")
class GuessedRequestTest {
  private static final String REQUEST = "{\"facts\":\"The same words at two desks.\"}";

  @Test
  void theSameRequestLeavesDifferentTracesInTwoTenants() {
    String here = traces(Desk.dutch()) + " here";
    String there = traces(Desk.dutch()) + " there";
    try (RootAccess root = new RootAccess()) {
      assertThat(root.number("information_schema", "SELECT COUNT(*) FROM " + here)).isEqualTo(1);
      assertThat(root.number("information_schema", "SELECT COUNT(*) FROM " + there)).isEqualTo(1);
      assertThat(
              root.number(
                  "information_schema",
                  "SELECT COUNT(*) FROM "
                      + here
                      + " JOIN "
                      + there
                      + " WHERE here.request_mac = there.request_mac"))
          .isZero();
    }
  }

  private static String traces(Desk desk) {
    desk.as(Role.CASEWORKER).purpose("intake").post("/v1/signals", REQUEST);
    return "%s_t_%s.idempotency_record"
        .formatted(
            System.getProperty("vangnet.schema-prefix"), desk.tenant().value().replace('-', '_'));
  }
}
