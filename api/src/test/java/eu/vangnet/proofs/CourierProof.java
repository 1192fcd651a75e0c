package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.courier.HeldCourier;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.trainings.Academy;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A course crosses between two tenants while the server is killed with {@code kill -9} at each step
 * of the courier, with the offer and with its answer: each is offered once and accepted once.
 */
@Tag("proof")
class CourierProof {
  private static final Path FOLDER = Path.of("target/proofs/courier");
  private static final boolean FULL = Boolean.getBoolean("vangnet.prove.full");
  private static final String SENDER = "nl-duinstad";
  private static final String RECEIVER = "nl-veenmeer";

  /** Longer than the lease that a killed courier leaves behind, on a busy machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final List<String> REDUCED =
      List.of("PUT courseOffer", "HANDLING courseOffer", "PUT courseOfferAnswer");
  private static final List<String> ALL =
      Stream.of("courseOffer", "courseOfferAnswer")
          .flatMap(
              kind ->
                  Stream.of("TAKEN", "PUT", "MARKED", "HANDLING", "HANDLED")
                      .map(step -> step + " " + kind))
          .toList();

  private final List<String> offers = new ArrayList<>();

  @Test
  void eachCourseIsOfferedOnceAndAcceptedOnceWhereverTheServerIsKilled() {
    List<String> steps = FULL ? ALL : REDUCED;
    ProductProcesses.clear(FOLDER);
    try (ProductProcesses product = new ProductProcesses(FOLDER, HeldCourier.ahead(FOLDER))) {
      for (String step : steps) {
        Path hold = FOLDER.resolve("hold-" + step.replace(' ', '-')).toAbsolutePath();
        product.start("-D" + HeldCourier.WHERE + "=" + step, "-D" + HeldCourier.FILE + "=" + hold);
        if (offers.isEmpty()) {
          product.awaitSamples();
        }
        finishEarlier(product);
        create(hold);
        offers.add(offer(product, step));
        if (step.endsWith("Answer")) {
          accept(product, offers.getLast());
        }
        Path held = Path.of(hold + HeldCourier.HELD);
        await(() -> Files.exists(held), "the courier held at " + step);
        product.killServer();
      }
      product.start();
      finishEarlier(product);
      requireOnceEach(product);
      product.close();
      requireJournals(product);
      System.out.println(
          "PROOF courier: the server killed with kill -9 at "
              + steps.size()
              + " steps ("
              + String.join(", ", steps)
              + "): "
              + offers.size()
              + " courses offered once and accepted once, both journals hold");
    }
  }

  /** Only now: what was under way before shall not be held too. */
  private static void create(Path hold) {
    try {
      Files.createFile(hold);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What was under way when the server was killed comes to its end. */
  private void finishEarlier(ProductProcesses product) {
    for (String offer : offers) {
      if (!isAccepted(product, received(offer))) {
        accept(product, offer);
      }
      await(
          () -> at(product, SENDER).get(offer).json().getString("state").equals("accepted"),
          "the sender knows that " + offer + " was accepted");
    }
  }

  private static boolean isAccepted(ProductProcesses product, String received) {
    Answer answer = at(product, RECEIVER).get(received);
    return answer.status() == 200 && answer.json().getString("state").equals("accepted");
  }

  private static String offer(ProductProcesses product, String title) {
    Call sender = at(product, SENDER);
    String course =
        "/v1/courses/" + made(sender.post("/v1/courses", Academy.newCourse(title))).madeId();
    made(Exchange.step(sender, course, "/publication"));
    return made(sender.post(course + "/offers", "{\"tenant\":\"" + RECEIVER + "\"}"))
        .header("Location")
        .orElseThrow();
  }

  private static void accept(ProductProcesses product, String offer) {
    Call receiver = at(product, RECEIVER);
    await(() -> receiver.get(received(offer)).status() == 200, "the receiver sees " + offer);
    made(Exchange.step(receiver, received(offer), "/acceptance"));
  }

  private void requireOnceEach(ProductProcesses product) {
    List<String> received =
        items(product, RECEIVER, "/v1/offers?pageSize=500").stream()
            .map(item -> item.getString("id") + " " + item.getString("state"))
            .toList();
    assertThat(received)
        .containsExactlyInAnyOrderElementsOf(
            offers.stream().map(offer -> idOf(offer) + " accepted").toList());
    List<String> copies =
        items(product, RECEIVER, "/v1/courses?pageSize=500").stream()
            .map(item -> at(product, RECEIVER).get(item.getString("href")).json())
            .filter(course -> course.containsKey("origin"))
            .map(course -> course.getJsonObject("origin").getString("course"))
            .toList();
    assertThat(copies)
        .containsExactlyInAnyOrderElementsOf(
            offers.stream().map(offer -> offer.split("/", -1)[3]).toList());
  }

  /** Each thing was done once, as both journals say. */
  private void requireJournals(ProductProcesses product) {
    try (JournalCheck journals = JournalCheck.of(product.data())) {
      journals.requireChain(SENDER);
      journals.requireChain(RECEIVER);
      Map<String, Integer> once = new TreeMap<>();
      offers.forEach(offer -> once.put(idOf(offer), 1));
      for (String event : List.of("courseOffered", "courseOfferAnswered")) {
        assertThat(journals.entries(SENDER, event)).as(event).isEqualTo(once);
      }
      for (String event : List.of("courseOfferReceived", "courseOfferAccepted")) {
        assertThat(journals.entries(RECEIVER, event)).as(event).isEqualTo(once);
      }
    }
  }

  private static List<JsonObject> items(ProductProcesses product, String tenant, String path) {
    return at(product, tenant).get(path).json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static Call at(ProductProcesses product, String tenant) {
    return Call.to(product.base()).as(product.token(tenant, "tenantadmin")).purpose("training");
  }

  private static Answer made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private static String received(String offer) {
    return "/v1/offers/" + idOf(offer);
  }

  private static String idOf(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static void await(BooleanSupplier reached, String what) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(deadline);
      ProductProcesses.pause(Duration.ofMillis(200));
    }
  }
}
