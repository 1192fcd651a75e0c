package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.proofs.Ledger.Entry;
import eu.vangnet.testing.Answer;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what clients know against what the restarted product tells. */
final class LedgerCheck {
  private static final int AT_ONCE = 16;

  private final List<WritingDesk> desks;
  private final List<Entry> entries;

  LedgerCheck(List<WritingDesk> desks, List<Entry> entries) {
    this.desks = List.copyOf(desks);
    this.entries = List.copyOf(entries);
  }

  /** What became of the requests that were not acknowledged. */
  record Lost(int found, int absent) {}

  /** Every 201 that a client received is there, with the same content. */
  void everyAcknowledgedOneIsFound() {
    all(
        entries.stream().filter(Entry::acknowledged).toList(),
        entry -> {
          requireContent(entry.sent(), entry.location().orElseThrow());
          return entry;
        });
  }

  /**
   * Every other one is absent or there once: the stored ones are counted, each request is repeated
   * under its key, and the answers that call themselves repetitions must be as many as were stored.
   */
  Lost everyOtherOneIsAbsentOrFoundOnce() {
    Map<String, Integer> before = stored();
    List<Entry> others = entries.stream().filter(entry -> !entry.acknowledged()).toList();
    Collection<Repeated> repeated = all(others, this::repeat);
    repeated.forEach(
        one ->
            assertThat(before.getOrDefault(one.sent.reference(), 0))
                .as("how often %s was stored", one.sent)
                .isEqualTo(one.replayed ? 1 : 0));
    Map<String, Integer> after = stored();
    assertThat(after.values()).as("stored twice").allMatch(count -> count == 1);
    assertThat(after.keySet())
        .containsExactlyInAnyOrderElementsOf(
            entries.stream().map(entry -> entry.sent().reference()).toList());
    int found = (int) repeated.stream().filter(Repeated::replayed).count();
    return new Lost(found, repeated.size() - found);
  }

  private record Repeated(Sent sent, boolean replayed) {}

  private Repeated repeat(Entry entry) {
    Sent sent = entry.sent();
    Answer answer = Writers.deskOf(desks, sent).send(sent);
    assertThat(answer.status()).as("%s repeated: %s", sent, answer.body()).isEqualTo(201);
    requireContent(sent, WritingDesk.address(answer).orElseThrow());
    return new Repeated(sent, answer.header("Idempotency-Replayed").isPresent());
  }

  private void requireContent(Sent sent, String location) {
    Answer answer = Writers.deskOf(desks, sent).read(location);
    assertThat(answer.status()).as("%s at %s", sent, location).isEqualTo(200);
    JsonObject found = answer.json();
    if (sent.isNote()) {
      assertThat(found.getString("text")).isEqualTo(sent.words());
      assertThat(found.getString("kind")).isEqualTo("opinion");
    } else {
      assertThat(found.getString("facts")).isEqualTo(sent.words());
      assertThat(found.getInt("age")).isEqualTo(sent.number() % 100);
      assertThat(found.getJsonObject("source").getString("reference")).isEqualTo(sent.reference());
    }
  }

  /** How often each reference is stored, read from the lists and not by the known addresses. */
  private Map<String, Integer> stored() {
    Map<String, Integer> counts = new HashMap<>();
    for (WritingDesk desk : desks) {
      List<String> signals =
          pages(desk, "/v1/signals?filter=sourceSystem:eq:" + Sent.SYSTEM + "&pageSize=500")
              .stream()
              .map(line -> line.getString("href"))
              .toList();
      assertThat((long) signals.size()).isEqualTo(desk.signals());
      all(signals, address -> desk.read(address).json().getJsonObject("source"))
          .forEach(source -> counts.merge(source.getString("reference"), 1, Integer::sum));
      pages(desk, desk.caseFile() + "/notes?pageSize=500").stream()
          .map(note -> note.getString("text").split(" ", 3)[1])
          .forEach(reference -> counts.merge(reference, 1, Integer::sum));
    }
    return counts;
  }

  /** All signals of a tenant, those of the samples among them. */
  static Set<String> allSignals(WritingDesk desk) {
    return pages(desk, "/v1/signals?pageSize=500").stream()
        .map(line -> line.getString("id"))
        .collect(Collectors.toSet());
  }

  private static List<JsonObject> pages(WritingDesk desk, String first) {
    List<JsonObject> items = new ArrayList<>();
    Optional<String> address = Optional.of(first);
    while (address.isPresent()) {
      Answer answer = desk.read(address.get());
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      answer.json().getJsonArray("items").stream().map(JsonValue::asJsonObject).forEach(items::add);
      address = Optional.ofNullable(answer.json().getString("next", null));
    }
    return items;
  }

  private static <T, R> List<R> all(List<T> things, Function<T, R> step) {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      List<Callable<R>> steps =
          things.stream().<Callable<R>>map(thing -> () -> step.apply(thing)).toList();
      List<R> results = new ArrayList<>();
      for (Future<R> one : threads.invokeAll(steps)) {
        results.add(one.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof AssertionError failure
          ? failure
          : new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
