package eu.vangnet.isolation;

import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Everything that clients do to the product, in a mix, and what comes back of it. */
final class Traffic {
  private final Product product;
  private final List<MarkedTenant> tenants;
  private final Map<String, Queue<String>> signals = new ConcurrentHashMap<>();
  private final Map<String, Queue<String>> cursors = new ConcurrentHashMap<>();
  private final Queue<String> leaks = new ConcurrentLinkedQueue<>();
  private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
  private final AtomicInteger aborted = new AtomicInteger();
  private final AtomicInteger handOversRefused = new AtomicInteger();

  Traffic(Product product, List<MarkedTenant> tenants) {
    this.product = product;
    this.tenants = tenants;
    tenants.forEach(tenant -> signals.put(tenant.marker(), new ConcurrentLinkedQueue<>()));
    tenants.forEach(tenant -> cursors.put(tenant.marker(), new ConcurrentLinkedQueue<>()));
  }

  /** One operation, chosen by chance. */
  void operate(Random chance) {
    MarkedTenant own = tenants.get(chance.nextInt(tenants.size()));
    MarkedTenant other = tenants.get(chance.nextInt(tenants.size()));
    switch (chance.nextInt(13)) {
      case 0, 1 -> record(own, UUID.randomUUID().toString());
      case 2 -> replay(own);
      case 3, 4 -> read(own, own);
      case 5 -> read(own, other);
      case 6, 7 -> list(own);
      case 8 -> list(own, other);
      case 9 -> check(own, own.call(product, "reporting").get("/v1/figures?dimension=sector"));
      case 10 -> check(own, own.call(product, "intake").post("/v1/signals", broken(own)));
      case 11 -> handOver(own, chance.nextBoolean() ? "records" : "sources");
      default -> goAway(own, chance);
    }
  }

  private void record(MarkedTenant own, String key) {
    Call call = own.call(product, "intake").with("Idempotency-Key", key);
    Answer answer = check(own, call.post("/v1/signals", own.signal(key)));
    if (answer.status() == 201) {
      signals.get(own.marker()).add(answer.madeId());
    }
  }

  private void replay(MarkedTenant own) {
    String key = UUID.randomUUID().toString();
    record(own, key);
    record(own, key);
  }

  private void read(MarkedTenant own, MarkedTenant from) {
    Queue<String> known = signals.get(from.marker());
    String id = known.isEmpty() ? UUID.randomUUID().toString() : rotate(known);
    Answer answer = check(own, own.call(product, "caseWork").get("/v1/signals/" + id));
    if (!own.equals(from) && answer.status() == 200) {
      leaks.add("a signal of " + from.id() + " was read by " + own.id());
    }
  }

  private void list(MarkedTenant own) {
    Answer answer = check(own, own.call(product, "caseWork").get("/v1/signals?pageSize=2"));
    if (answer.status() == 200) {
      JsonObject page = answer.json();
      if (page.containsKey("next")) {
        cursors.get(own.marker()).add(page.getString("next"));
      }
    }
  }

  private void list(MarkedTenant own, MarkedTenant from) {
    Queue<String> known = cursors.get(from.marker());
    String next = known.poll();
    if (next == null) {
      list(own);
      return;
    }
    Answer answer = check(own, own.call(product, "caseWork").get(next));
    if (!own.equals(from) && answer.status() == 200) {
      leaks.add("a cursor of " + from.id() + " was taken for " + own.id());
    }
  }

  private static String broken(MarkedTenant own) {
    return "{\"facts\":17,\"" + own.marker() + "\":true}";
  }

  /** Asks for what a careless feature would do; the pin refuses it with 409. */
  private void handOver(MarkedTenant own, String what) {
    Answer answer = check(own, own.call(product, "intake").get("/v1/probes/handovers/" + what));
    if (answer.status() == 409) {
      handOversRefused.incrementAndGet();
    }
  }

  /** A client that closes its socket in the middle of its request or before the answer. */
  private void goAway(MarkedTenant own, Random chance) {
    byte[] bytes = rawRequest(own).getBytes(StandardCharsets.UTF_8);
    int sent = chance.nextBoolean() ? bytes.length : chance.nextInt(1, bytes.length);
    try (Socket socket = new Socket("127.0.0.1", product.base().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(bytes, 0, sent);
      out.flush();
      aborted.incrementAndGet();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A whole creating request, for clients that do not send it as they should. */
  static String rawRequest(MarkedTenant own) {
    String body = own.signal(UUID.randomUUID().toString());
    return "POST /v1/signals HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
        + own.token()
        + "\r\nPurpose: intake\r\nContent-Type: application/json\r\nIdempotency-Key: "
        + UUID.randomUUID()
        + "\r\nContent-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body;
  }

  private static String rotate(Queue<String> ids) {
    String id = ids.poll();
    if (id == null) {
      return UUID.randomUUID().toString();
    }
    ids.add(id);
    return id;
  }

  private Answer check(MarkedTenant own, Answer answer) {
    statuses.computeIfAbsent(answer.status(), status -> new LongAdder()).increment();
    String whole = answer.body() + answer.headers().map();
    tenants.stream()
        .filter(tenant -> !tenant.equals(own) && whole.contains(tenant.marker()))
        .forEach(tenant -> leaks.add("an answer to " + own.id() + " holds " + tenant.id()));
    return answer;
  }

  Queue<String> leaks() {
    return leaks;
  }

  long count(int status) {
    return statuses.getOrDefault(status, new LongAdder()).sum();
  }

  long serverErrors() {
    return statuses.entrySet().stream()
        .filter(entry -> entry.getKey() >= 500)
        .mapToLong(entry -> entry.getValue().sum())
        .sum();
  }

  int aborted() {
    return aborted.get();
  }

  int handOversRefused() {
    return handOversRefused.get();
  }

  @Override
  public String toString() {
    return statuses + ", " + aborted + " clients went away";
  }
}
