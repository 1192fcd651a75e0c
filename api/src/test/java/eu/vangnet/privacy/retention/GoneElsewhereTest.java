package eu.vangnet.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.courier.HeldPost;
import eu.vangnet.batch.erasures.Sweep;
import eu.vangnet.casework.Desk;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.reports.LogWatch;
import eu.vangnet.tenancy.TownHall;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What is done with a case beyond the desk is nowhere either after a run: support, the table, what
 * a committee was asked, an emergency, a hand-over, letters that were given up, a bundle, an export
 * that nobody fetched.
 */
class GoneElsewhereTest {
  private static final Product PRODUCT = Product.started();
  private static final String DEAD = " FROM message_outbox WHERE status = 'givenUp'";

  /** What was done for a request of a person stays on record, and names records by identifier. */
  private static final String HANDLED = "subject_request sealed (opened)";

  /** So does what was changed of such a request. */
  private static final String HISTORY = "record_change sealed (opened)";

  private final Desk desk = Desk.dutch();
  private final RetentionRoom room = RetentionRoom.of(desk.tenant());
  private final RootAccess root = new RootAccess();
  private final String schema =
      System.getProperty("vangnet.schema-prefix") + "_t_" + desk.tenant().value().replace('-', '_');

  @AfterEach
  void close() {
    root.close();
  }

  @Test
  void nothingOfItIsLeftInAnyTableOrLetterOrExportOrLog() {
    Desk rejecting = Desk.dutch();
    Planted over = new Planted();
    try (LogWatch log = LogWatch.begun()) {
      PlantedCase file = new PlantedCase(desk, over);
      file.support();
      file.conference();
      file.opinion();
      file.bundle();
      file.rejectedBy(rejecting);
      file.emergency();
      String letter = givenUp(file);
      file.close();
      TownHall.of(desk.tenant()).export();
      room.set("country-nl.case", "P3Y");
      room.set("country-nl.signal", "P2Y");
      thereBefore(over);

      PRODUCT.clock().ahead(Duration.ofDays(7 * 366), this::run);

      assertThat(Everywhere.searchAt(desk.tenant(), over.words()).places()).as("words").isEmpty();
      assertThat(Everywhere.searchAt(rejecting.tenant(), over.words()).places())
          .as("words at who did not take it")
          .isEmpty();
      assertThat(Everywhere.searchAt(desk.tenant(), over.identifiers()).places().keySet())
          .as("identifiers")
          .isSubsetOf(GoneTest.JOURNAL, GoneTest.TOLD, HANDLED, HISTORY);
      assertThat(root.number(schema, "SELECT COUNT(*)" + DEAD + " AND id = '" + letter + "'"))
          .as("the letter that was given up")
          .isZero();
      assertThat(Sweep.partsOf(desk.tenant())).as("parts of the export").isZero();
      assertThat(log.lines())
          .noneMatch(line -> over.words().stream().anyMatch(line::contains))
          .noneMatch(line -> over.identifiers().stream().anyMatch(line::contains));
    }
  }

  /** Told to a tenant that closes before the letter comes; the identifier of the letter. */
  private String givenUp(PlantedCase file) {
    Desk closing = Desk.dutch();
    try (HeldPost held = HeldPost.of(desk.tenant())) {
      file.toldTo(closing);
      PRODUCT.bean(Tenants.class).close(closing.tenant(), PRODUCT.clock().instant());
    }
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (root.number(schema, "SELECT COUNT(*)" + DEAD) == 0) {
      assertThat(System.nanoTime()).as("the letter is given up").isLessThan(deadline);
      TownHall.pause();
    }
    return root.text(schema, "SELECT id" + DEAD + " AND LENGTH(sealed) > 0");
  }

  private void thereBefore(Planted over) {
    assertThat(Everywhere.searchAt(desk.tenant(), over.words()).places().keySet())
        .contains(
            "access_bundle sealed (opened)",
            "case_disclosure sealed (opened)",
            "case_emergency sealed (opened)",
            "case_notification sealed (opened)",
            "conference_item sealed (opened)",
            "conference_minute sealed (opened)",
            "lawfulness_opinion sealed (opened)",
            "mentoring sealed (opened)",
            "support_record sealed (opened)");
    assertThat(Everywhere.searchAt(desk.tenant(), over.identifiers()).places().keySet())
        .contains("case_transfer_sent case_id", "case_file id", "lawfulness_opinion case_id");
    assertThat(Sweep.partsOf(desk.tenant())).isPositive();
  }

  private void run() {
    JsonObject run = room.run();
    assertThat(run.getString("state")).isEqualTo("finished");
    assertThat(RetentionRoom.count(run, "country-nl.case").getInt("erased")).isEqualTo(1);
    assertThat(RetentionRoom.count(run, "core.deadLetter").getInt("erased")).isPositive();
    assertThat(run.getJsonArray("counts").getValuesAs(JsonObject.class))
        .allMatch(count -> count.getInt("failed") == 0);
    Sweep.now();
  }
}
