package eu.vangnet.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.privacy.Waiting;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An extension and the erasure of its record, or another extension, at the same moment. */
@Tag("database")
@Timeout(60)
class ExtensionRaceTest {
  private static final String RULE = "core.unfoundedSignal";
  private static final Duration WHEN_IT_IS_OVER = Duration.ofDays(100);

  private final Desk desk = Desk.dutch();
  private final RetentionRoom room = RetentionRoom.of(desk.tenant());
  private final String signal = RetentionRoom.unfounded(desk);
  private final String schema =
      System.getProperty("vangnet.schema-prefix") + "_t_" + desk.tenant().value().replace('-', '_');
  private final RootAccess root = new RootAccess();
  private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void nobodyHoldsAnything() {
    root.close();
    beside.close();
  }

  @Test
  void noApprovalIsAnsweredWhoseRecordIsErasedBesideIt() {
    String extension = asked();

    ahead(
        () -> {
          CompletableFuture<JsonObject> run = runThatWaits();
          CompletableFuture<Answer> approved = beside(() -> approve(extension));
          Waiting.atMost(Waiting.MOMENT_MILLIS, approved::isDone);
          root.execute(schema, "COMMIT");

          assertThat(run.join().getString("state")).isEqualTo("finished");
          assertThat(read()).isEqualTo(approved.join().status() == 201 ? 200 : 404);
        });
  }

  @Test
  void whatIsApprovedWhileARunWaitsForItsRecordIsNotErased() {
    asked();

    ahead(
        () -> {
          CompletableFuture<JsonObject> run = runThatWaits();
          root.execute(schema, "UPDATE retention_extension SET state = 'approved'", "COMMIT");

          JsonObject count = RetentionRoom.count(run.join(), RULE);
          assertThat(count.getInt("erased")).isZero();
          assertThat(count.getInt("extended")).isEqualTo(1);
          assertThat(read()).isEqualTo(200);
        });
  }

  @Test
  void ofTwoWhoAskAtOnceTheSecondIsToldThatTheExtensionsAreUsedUp() {
    // Both may count before either has written.
    root.execute(schema, "LOCK TABLES retention_extension READ");
    CompletableFuture<Answer> one = beside(() -> room.askToKeep(signal));
    CompletableFuture<Answer> other = beside(() -> room.askToKeep(signal));
    Waiting.atMost(Waiting.MOMENT_MILLIS, this::somebodyWaits);
    root.execute(schema, "UNLOCK TABLES");

    assertThat(Stream.of(one, other).map(CompletableFuture::join).map(Answer::status))
        .containsExactlyInAnyOrder(201, 409);
  }

  /** A run that has found the record and waits for it until the owner of the server commits. */
  private CompletableFuture<JsonObject> runThatWaits() {
    root.execute(
        schema,
        "START TRANSACTION",
        "SELECT id FROM case_signal WHERE id = '" + signal + "' FOR UPDATE");
    CompletableFuture<JsonObject> run = beside(room::run);
    Waiting.atMost(Waiting.PATIENCE_MILLIS, this::somebodyWaits);
    return run;
  }

  private boolean somebodyWaits() {
    return root.executed("Innodb_row_lock_current_waits") > 0;
  }

  private <T> CompletableFuture<T> beside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, beside);
  }

  private static void ahead(Runnable work) {
    Product.started().clock().ahead(WHEN_IT_IS_OVER, work);
  }

  private String asked() {
    Answer asked = room.askToKeep(signal);
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    return "/v1/extensions/" + asked.madeId();
  }

  private Answer approve(String extension) {
    return room.officer().ifMatch("*").post(extension + "/approval", "");
  }

  private int read() {
    return room.as(Role.PRIVACYOFFICER, "reader")
        .purpose("oversight")
        .get("/v1/signals/" + signal)
        .status();
  }
}
