package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.engine.WorkerCommand;
import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.retention.Everywhere;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.TestClock;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Marked persons are recorded, some of their records are held, and a run as a process of its own,
 * for which years have gone by, is killed again and again. It goes on each time, erases each record
 * once, and in the end nothing of what was over is found in any column of any table.
 */
@Tag("proof")
class RetentionProof {
  private static final boolean FULL = Boolean.getBoolean("vangnet.prove.full");
  private static final int PERSONS = FULL ? 1_000 : 120;
  private static final int HELD_EACH = 10;
  private static final int KILLS = FULL ? 8 : 2;
  private static final String RULE = "core.unfoundedSignal";
  private static final Duration YEARS = Duration.ofDays(3 * 366);

  private final Desk desk = Desk.dutch();
  private final RetentionRoom room = RetentionRoom.of(desk.tenant());
  private final List<String> words = new ArrayList<>();
  private final List<String> identifiers = new ArrayList<>();
  private final List<String> heldWords = new ArrayList<>();
  private final List<String> logged = new ArrayList<>();

  @Test
  void aRunThatIsKilledGoesOnUntilNothingIsLeft() throws Exception {
    plant();
    Everywhere before = Everywhere.search(desk.tenant(), words);
    assertThat(before.places()).as("planted, or the search proves nothing").isNotEmpty();

    killSeveralTimes();
    finish();

    Map<String, Set<String>> left = Everywhere.search(desk.tenant(), words).places();
    assertThat(left).as("words of what is over").isEmpty();
    assertThat(Everywhere.search(desk.tenant(), identifiers).places().keySet())
        .as("identifiers of what is over")
        .isSubsetOf("journal_entry object_id");
    assertThat(
            Everywhere.search(desk.tenant(), heldWords).places().values().stream()
                .flatMap(Set::stream))
        .containsAll(heldWords);
    JsonObject run = latestRun();
    JsonObject count = RetentionRoom.count(run, RULE);
    assertThat(count.getInt("erased")).isEqualTo(identifiers.size());
    assertThat(count.getInt("held")).isEqualTo(heldWords.size() / 2);
    assertThat(tombstones()).isEqualTo(identifiers.size());
    assertThat(logged).as("the killed workers have a log").hasSizeGreaterThan(KILLS);
    assertThat(logged)
        .as("what is over, in the log of the workers")
        .noneMatch(line -> words.stream().anyMatch(line::contains))
        .noneMatch(line -> heldWords.stream().anyMatch(line::contains))
        .noneMatch(line -> identifiers.stream().anyMatch(line::contains));
    System.out.printf(
        Locale.ROOT,
        "PROOF retention: %d persons, killed %d times, %d records erased once each, %d held, 0 of %d"
            + " words left in any column%n",
        PERSONS,
        KILLS,
        identifiers.size(),
        heldWords.size() / 2,
        words.size());
  }

  private void plant() {
    for (int person = 0; person < PERSONS; person++) {
      String name = "name-%s-%04d".formatted(desk.tenant().value(), person);
      String facts = "facts-%s-%04d".formatted(desk.tenant().value(), person);
      String signal =
          desk.signal(facts + "\",\"person\":{\"name\":\"" + name + "\"},\"opinion\":\"o");
      weigh(signal);
      boolean held = person % HELD_EACH == 0;
      (held ? heldWords : words).addAll(List.of(name, facts));
      if (held) {
        room.hold("signal", signal);
      } else {
        identifiers.add(signal);
      }
    }
  }

  private void weigh(String signal) {
    Answer weighed =
        desk.as(Role.CASECHAIR)
            .ifMatch("*")
            .post(
                "/v1/signals/" + signal + "/weighing",
                "{\"outcome\":\"noAction\",\"decidingBody\":\"weighingTeam\",\"seatsPresent\":"
                    + Desk.CORE
                    + ",\"grounds\":\"No concern was found.\"}");
    assertThat(weighed.status()).as(weighed.body()).isEqualTo(201);
  }

  /** Each time some more is gone, and what is gone has its tombstone. */
  private void killSeveralTimes() throws InterruptedException {
    for (int kill = 1; kill <= KILLS; kill++) {
      long before = tombstones();
      try (WorkerCommand worker = worker()) {
        worker.await(() -> tombstones() > before);
        worker.kill();
        logged.addAll(worker.said());
      }
      long after = tombstones();
      assertThat(after).as("after kill " + kill).isBetween(before + 1, (long) identifiers.size());
      assertThat(after).as("signals that are gone").isEqualTo(PERSONS - signals());
    }
  }

  private void finish() throws InterruptedException {
    try (WorkerCommand worker = worker()) {
      assertThat(worker.code()).as(worker.said().toString()).isZero();
      assertThat(worker.said()).anyMatch(line -> line.endsWith("goes on."));
      logged.addAll(worker.said());
    }
  }

  private WorkerCommand worker() {
    return new WorkerCommand(
        List.of("retention", "--tenant", desk.tenant().value()),
        Map.of(TestClock.AHEAD_AT_START, YEARS.toString()));
  }

  private long tombstones() {
    return StoredRows.count(desk.tenant(), "retention_tombstone");
  }

  private long signals() {
    return StoredRows.count(desk.tenant(), "case_signal");
  }

  private JsonObject latestRun() {
    return room.officer().get("/v1/runs").json().getJsonArray("items").getJsonObject(0);
  }
}
