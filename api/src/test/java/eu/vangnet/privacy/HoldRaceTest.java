package eu.vangnet.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A hold and the erasure of its record, at the same moment. */
@Tag("database")
@Timeout(60)
class HoldRaceTest {
  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final String file = desk.openCase("Left school.");
  private final String records =
      "{\"records\":[{\"kind\":\"case\",\"id\":\"" + file + "\"}],\"reason\":\"No name.\"}";
  private final String hold =
      "{\"recordType\":\"case\",\"record\":\""
          + file
          + "\",\"basis\":\"legalClaim\",\"reason\":\"r\"}";

  @Test
  void noHoldIsAnsweredWhoseRecordIsErasedBesideIt() throws Exception {
    String request = office.identified("erasure", "Robin Rust");
    String schema =
        System.getProperty("vangnet.schema-prefix")
            + "_t_"
            + desk.tenant().value().replace('-', '_');
    try (RootAccess root = new RootAccess();
        ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      root.execute(
          schema,
          "START TRANSACTION",
          "SELECT id FROM case_file WHERE id = '" + file + "' FOR UPDATE");
      Future<Answer> erased =
          both.submit(() -> office.officer().post(request + "/erasures", records));
      Waiting.atMost(
          Waiting.PATIENCE_MILLIS, () -> root.executed("Innodb_row_lock_current_waits") > 0);
      Future<Answer> held = both.submit(() -> office.officer().post("/v1/holds", hold));
      Waiting.atMost(Waiting.MOMENT_MILLIS, held::isDone);
      root.execute(schema, "COMMIT");

      boolean erasedIt = erased.get().status() == 201;
      boolean heldIt = held.get().status() == 201;
      assertThat(erasedIt && heldIt).as(erased.get() + " " + held.get()).isFalse();
      assertThat(erasedIt || heldIt).as(erased.get() + " " + held.get()).isTrue();
      assertThat(desk.as(Role.CASECHAIR).get("/v1/cases/" + file).status())
          .isEqualTo(erasedIt ? 404 : 200);
    }
  }
}
