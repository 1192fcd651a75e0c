package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.courier.HeldCourier;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.transfers.AllowedPairs;
import eu.vangnet.integration.ImportLines;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A case goes to another tenant while the server is killed with {@code kill -9} at each step of the
 * courier, with the case, its revocation, the answer and the word that it counts elsewhere. After
 * each kill both sides are in a published pair of states, and a transfer that is resumed ends in
 * accepted or rejected on both sides.
 */
@Tag("proof")
class TransferProof {
  private static final Path FOLDER = Path.of("target/proofs/transfer");
  private static final boolean FULL = Boolean.getBoolean("vangnet.prove.full");
  private static final String SENDER = "nl-duinstad";
  private static final String RECEIVER = "nl-veenmeer";
  private static final String SCOPE =
      "{\"person\":true,\"notes\":\"all\",\"decisions\":true,\"attachments\":false,"
          + "\"persons\":true,\"consents\":true,\"plans\":true,\"tasks\":true}";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Set<String> ALLOWED = AllowedPairs.all();

  private static final List<String> REDUCED =
      List.of("PUT caseTransfer", "HANDLING caseTransferAnswer");
  private static final List<String> ALL =
      Stream.of("caseTransfer", "caseTransferRevocation", "caseTransferAnswer", "caseTransferCount")
          .flatMap(
              kind ->
                  Stream.of("TAKEN", "PUT", "MARKED", "HANDLING", "HANDLED")
                      .map(step -> step + " " + kind))
          .toList();
  private static final List<String> STEPS = FULL ? ALL : REDUCED;

  private final List<String> transfers = new ArrayList<>();
  private final Set<String> met = new TreeSet<>();

  @Test
  void bothSidesAgreeWhereverTheServerIsKilled() {
    ProductProcesses.clear(FOLDER);
    try (ProductProcesses product = new ProductProcesses(FOLDER, HeldCourier.ahead(FOLDER))) {
      for (String step : STEPS) {
        killAt(product, step);
      }
      product.start();
      finish(product);
      requireOnceEach(product);
      product.close();
      requireJournals(product);
      System.out.println(
          "PROOF transfer: the server killed with kill -9 at "
              + STEPS.size()
              + " steps ("
              + String.join(", ", STEPS)
              + "); pairs met after a restart: "
              + met
              + ", all published; "
              + transfers.size()
              + " transfers ended alike on both sides, both journals hold");
    }
  }

  private void killAt(ProductProcesses product, String step) {
    Path hold = FOLDER.resolve("hold-" + step.replace(' ', '-')).toAbsolutePath();
    product.start("-D" + HeldCourier.WHERE + "=" + step, "-D" + HeldCourier.FILE + "=" + hold);
    if (transfers.isEmpty()) {
      product.awaitSamples();
    }
    finish(product);
    create(hold);
    String transfer = request(product);
    transfers.add(transfer);
    if (step.endsWith("Revocation")) {
      revoke(product, transfer);
    } else if (!step.endsWith("caseTransfer")) {
      await(() -> state(product, RECEIVER, received(transfer)).equals("received"), transfer);
      answer(product, transfer);
    }
    await(() -> Files.exists(Path.of(hold + HeldCourier.HELD)), "the courier held at " + step);
    requirePair(product, transfer);
    product.killServer();
  }

  /** What was under way when the server was killed is in a published pair, and comes to its end. */
  private void finish(ProductProcesses product) {
    for (String transfer : transfers) {
      requirePair(product, transfer);
      await(() -> ended(product, transfer), transfer + " ended on both sides");
      requirePair(product, transfer);
    }
  }

  private boolean ended(ProductProcesses product, String transfer) {
    String there = state(product, RECEIVER, received(transfer));
    if (there.equals("received") && !state(product, SENDER, transfer).equals("revoking")) {
      answer(product, transfer);
    }
    String here = state(product, SENDER, transfer);
    return here.equals(state(product, RECEIVER, received(transfer)))
        && Set.of("accepted", "rejected", "revoked").contains(here);
  }

  private void requirePair(ProductProcesses product, String transfer) {
    // The sender is asked between two looks at the receiver: it moves on meanwhile.
    String before = state(product, RECEIVER, received(transfer));
    String here = state(product, SENDER, transfer);
    String after = state(product, RECEIVER, received(transfer));
    if (before.equals(after)) {
      met.add(here + " " + after);
      assertThat(ALLOWED).as(transfer).contains(here + " " + after);
    }
  }

  /** Every fifth is rejected, the others accepted; and all of which the count is to arrive. */
  private void answer(ProductProcesses product, String transfer) {
    int place = transfers.indexOf(transfer);
    boolean rejected = place % 5 == 4 && !STEPS.get(place).endsWith("Count");
    Call receiver = at(product, RECEIVER);
    String address = received(transfer);
    String tag = receiver.get(address).header("ETag").orElseThrow();
    made(
        receiver
            .ifMatch(tag)
            .post(
                address + (rejected ? "/rejection" : "/acceptance"),
                rejected ? "{\"reason\":\"notCompetent\"}" : "{\"legalBasis\":\"pgaAct\"}"));
  }

  private static void revoke(ProductProcesses product, String transfer) {
    made(at(product, SENDER).ifMatch("*").post(transfer + "/revocation", ""));
  }

  private static String request(ProductProcesses product) {
    Call sender = at(product, SENDER);
    String file = ImportLines.openedCase(sender);
    made(sender.post(file + "/persons", "{\"role\":\"family\",\"details\":{\"name\":\"A\"}}"));
    made(
        sender.post(
            file + "/consents",
            "{\"by\":\"person\",\"decision\":\"given\",\"decidedOn\":\"2026-01-05\",\"how\":\"h\"}"));
    made(sender.post(file + "/plans", "{\"summary\":\"Back to school.\"}"));
    made(
        sender.post(
            file + "/tasks",
            "{\"title\":\"t\",\"owner\":\"municipality\",\"dueOn\":\"2099-01-05\"}"));
    String digest =
        sender.post(file + "/previews", "{\"scope\":" + SCOPE + "}").json().getString("digest");
    return made(sender.post(
            file + "/transfers",
            "{\"receiver\":\""
                + RECEIVER
                + "\",\"reason\":\"Moved.\",\"legalBasis\":\"pgaAct\",\"scope\":"
                + SCOPE
                + ",\"preview\":\""
                + digest
                + "\","
                + Desk.decision("").substring(1)))
        .header("Location")
        .orElseThrow();
  }

  /** Each accepted transfer is one case, and each case that came is one transfer. */
  private void requireOnceEach(ProductProcesses product) {
    for (String transfer : transfers) {
      String here = state(product, SENDER, transfer);
      String file = transfer.substring(0, transfer.indexOf("/transfers/"));
      String phase = at(product, SENDER).get(file).json().getString("phase");
      assertThat(phase.equals("closing")).as(transfer).isEqualTo(here.equals("accepted"));
      JsonObject there = at(product, RECEIVER).get(received(transfer)).json();
      assertThat(there.containsKey("caseHref")).as(transfer).isEqualTo(here.equals("accepted"));
      if (here.equals("accepted")) {
        requireDependents(at(product, RECEIVER), there.getString("caseHref"));
      }
    }
  }

  /** What hangs on the case came with it, once. */
  private static void requireDependents(Call receiver, String file) {
    String tasks = "/v1/tasks?filter=source:eq:transfer,case:eq:" + file.replaceAll(".*/", "");
    Stream.of(file + "/persons", file + "/consents", file + "/plans", tasks)
        .forEach(
            address ->
                assertThat(receiver.get(address).json().getJsonArray("items"))
                    .as(address)
                    .hasSize(1));
  }

  private void requireJournals(ProductProcesses product) {
    try (JournalCheck journals = JournalCheck.of(product.data())) {
      journals.requireChain(SENDER);
      journals.requireChain(RECEIVER);
      assertThat(journals.entries(RECEIVER, "caseTransferReceived").values())
          .allMatch(count -> count == 1);
      assertThat(journals.entries(SENDER, "caseTransferAnswered").values())
          .hasSize(transfers.size())
          .allMatch(count -> count == 1);
    }
  }

  private static String state(ProductProcesses product, String tenant, String address) {
    Answer answer = at(product, tenant).get(address);
    return answer.status() == 404 ? "none" : answer.json().getString("state");
  }

  private static Call at(ProductProcesses product, String tenant) {
    return Call.to(product.base()).as(product.token(tenant, "casechair")).purpose("caseWork");
  }

  private static Answer made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private static String received(String transfer) {
    return "/v1/transfers/" + transfer.substring(transfer.lastIndexOf('/') + 1);
  }

  private static void create(Path hold) {
    try {
      Files.createFile(hold);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void await(BooleanSupplier reached, String what) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(deadline);
      ProductProcesses.pause(Duration.ofMillis(200));
    }
  }
}
