package eu.vangnet.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The three operations the client uses, kept as the contract says: idempotency keys and sources are
 * per tenant, figures are of one tenant. It can be told to misbehave as networks and busy servers
 * do, before or after the signal is stored.
 */
final class ServerDouble implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;
  private final Map<String, String> tenants = new LinkedHashMap<>();
  private final Map<String, Map<String, JsonNode>> signals = new TreeMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Integer> misdeeds = new TreeMap<>();
  private final Random random = new Random(7);
  private double trouble;
  private int refuseAfter = Integer.MAX_VALUE;
  private boolean refuseTokensOnce;

  ServerDouble() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v1/tenants", exchange -> handle(exchange, this::tenants));
    server.createContext("/v1/signals", exchange -> handle(exchange, this::signals));
    server.createContext("/v1/figures", exchange -> handle(exchange, this::figures));
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  ServerDouble with(String kind, String status, String... ids) {
    for (String id : ids) {
      tenants.put(id, kind + "," + status);
    }
    return this;
  }

  synchronized void trouble(double share) {
    trouble = share;
  }

  /** From this many stored signals on, each request fails as if the product were broken. */
  synchronized void refuseAfter(int stored) {
    refuseAfter = stored;
  }

  synchronized void refuseTokensOnce() {
    refuseTokensOnce = true;
  }

  synchronized int stored() {
    return signals.values().stream().mapToInt(Map::size).sum();
  }

  synchronized Map<String, Map<String, JsonNode>> signals() {
    return Map.copyOf(signals);
  }

  synchronized Map<String, Integer> misdeeds() {
    return Map.copyOf(misdeeds);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private interface Operation {
    void answer(HttpExchange exchange, String tenant) throws IOException;
  }

  private void handle(HttpExchange exchange, Operation operation) throws IOException {
    String[] token = exchange.getRequestHeaders().getFirst("Authorization").split("[ |]", -1);
    if (claimRefusal()) {
      problem(exchange, 401, "not-authenticated");
      return;
    }
    operation.answer(exchange, token[1]);
  }

  private synchronized boolean claimRefusal() {
    boolean refuse = refuseTokensOnce;
    refuseTokensOnce = false;
    return refuse;
  }

  private void tenants(HttpExchange exchange, String tenant) throws IOException {
    if (!tenant.equals("eu-operator")) {
      problem(exchange, 403, "not-allowed");
      return;
    }
    List<String> ids = List.copyOf(tenants.keySet());
    boolean second = String.valueOf(exchange.getRequestURI().getQuery()).contains("cursor=second");
    int half = ids.size() / 2;
    ObjectNode body = JSON.createObjectNode();
    for (String id : second ? ids.subList(half, ids.size()) : ids.subList(0, half)) {
      String[] words = tenants.get(id).split(",", -1);
      body.withArray("items")
          .addObject()
          .put("id", id)
          .put("kind", words[0])
          .put("status", words[1]);
    }
    if (!second) {
      exchange.getResponseHeaders().add("Link", "</v1/tenants?cursor=second>; rel=\"next\"");
    }
    answer(exchange, 200, body);
  }

  private void signals(HttpExchange exchange, String tenant) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
    String key = tenant + exchange.getRequestHeaders().getFirst("Idempotency-Key");
    String misdeed = misdeed();
    switch (misdeed) {
      case "broken" -> problem(exchange, 500, "internal-error");
      case "lost before" -> exchange.close();
      case "limited" -> problem(exchange, 429, "too-many-requests");
      case "busy" -> problem(exchange, 503, "unavailable");
      case "in progress" -> problem(exchange, 409, "request-in-progress");
      default -> {
        if (replays(key)) {
          exchange.getResponseHeaders().add("Idempotency-Replayed", "true");
        }
        String problem = store(tenant, key, body);
        if (misdeed.equals("lost after")) {
          exchange.close();
        } else if (problem.isEmpty()) {
          answer(exchange, 201, JSON.createObjectNode());
        } else {
          problem(exchange, problem.equals("already-exists") ? 409 : 422, problem);
        }
      }
    }
  }

  private synchronized String misdeed() {
    if (signals.values().stream().mapToInt(Map::size).sum() >= refuseAfter) {
      return "broken";
    }
    if (random.nextDouble() >= trouble) {
      return "none";
    }
    List<String> all = List.of("lost before", "lost after", "limited", "busy", "in progress");
    String misdeed = all.get(random.nextInt(all.size()));
    misdeeds.merge(misdeed, 1, Integer::sum);
    return misdeed;
  }

  private synchronized boolean replays(String key) {
    return keys.containsKey(key);
  }

  /** Empty when stored or replayed, else the problem. */
  private synchronized String store(String tenant, String key, JsonNode body) {
    String before = keys.get(key);
    if (before != null) {
      return before.equals(body.toString()) ? "" : "idempotency-key-reused";
    }
    JsonNode source = body.path("source");
    String reference = source.path("system").asString() + "#" + source.path("reference").asString();
    Map<String, JsonNode> own = signals.computeIfAbsent(tenant, any -> new LinkedHashMap<>());
    if (own.containsKey(reference)) {
      return "already-exists";
    }
    own.put(reference, body);
    keys.put(key, body.toString());
    return "";
  }

  /** A day later the server no longer knows the keys. */
  synchronized void forgetKeys() {
    keys.clear();
  }

  private void figures(HttpExchange exchange, String tenant) throws IOException {
    Map<String, String> query = new HashMap<>();
    for (String part : exchange.getRequestURI().getRawQuery().split("&", -1)) {
      String[] words = part.split("=", 2);
      query.put(words[0], URLDecoder.decode(words[1], StandardCharsets.UTF_8));
    }
    Map<String, Integer> counts = new TreeMap<>();
    int total = 0;
    for (JsonNode signal : ofSystem(tenant, query.get("sourceSystem"))) {
      total++;
      counts.merge(code(signal, query), 1, Integer::sum);
    }
    ObjectNode body = JSON.createObjectNode().put("total", total);
    body.putArray("items");
    counts.forEach(
        (code, count) -> body.withArray("items").addObject().put("code", code).put("count", count));
    answer(exchange, 200, body);
  }

  private synchronized List<JsonNode> ofSystem(String tenant, String system) {
    return signals.getOrDefault(tenant, Map.of()).values().stream()
        .filter(signal -> signal.path("source").path("system").asString().equals(system))
        .toList();
  }

  private static String code(JsonNode signal, Map<String, String> query) {
    return switch (query.get("dimension")) {
      case "sector" -> signal.path("sector").asString();
      case "sex" -> signal.path("sex").asString();
      case "concern" -> signal.path("concerns").get(0).asString();
      case "age" -> signal.has("age") ? band(signal.path("age").asInt(), query) : "notStated";
      default -> "total";
    };
  }

  private static String band(int age, Map<String, String> query) {
    if (query.get("scheme").equals("single")) {
      return String.valueOf(age);
    }
    List<String> bands =
        List.of("0-10", "11-15", "16-17", "18-20", "21-25", "26-30", "31-40", "41-50", "51+");
    AgeBand own = new AgeBand(age, age);
    return bands.stream()
        .filter(band -> AgeBand.of(band).orElseThrow().contains(own))
        .findFirst()
        .orElseThrow();
  }

  private static void problem(HttpExchange exchange, int status, String slug) throws IOException {
    answer(
        exchange,
        status,
        JSON.createObjectNode().put("type", "urn:vangnet:problem:" + slug).put("title", slug));
  }

  private static void answer(HttpExchange exchange, int status, ObjectNode body)
      throws IOException {
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
