package eu.vangnet.fuzzing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes requests, each from its number alone, so that one that broke something can be made again.
 */
final class Attempts {
  private final List<FuzzedOperation> operations;
  private final GoodBodies good;
  private final SpoiltBodies spoilt;
  private final long seed;

  /**
   * A request to be sent.
   *
   * @param whole whether it is all there, so that it must be answered
   */
  record Attempt(FuzzedOperation operation, byte[] bytes, boolean whole) {}

  Attempts(JsonNode document, long seed) {
    this.operations = FuzzedOperation.of(document);
    this.good = new GoodBodies(document);
    this.spoilt = new SpoiltBodies(document);
    this.seed = seed;
  }

  List<FuzzedOperation> operations() {
    return operations;
  }

  /** The request of that number; operations take turns. */
  Attempt of(int number, Landscape landscape, String token) {
    Random chance = new Random(seed + 1_000_003L * number);
    FuzzedOperation operation = operations.get(number % operations.size());
    Draft draft = new Draft(operation.method(), address(operation, landscape, chance));
    headers(draft, operation, chance);
    identify(draft, operation, landscape, token, chance);
    boolean badBody = body(draft, operation, chance);
    if (!badBody || chance.nextInt(5) == 0) {
      spoilHead(draft, operation, chance);
    }
    return new Attempt(operation, draft.bytes(), !draft.isShort());
  }

  private static String address(FuzzedOperation operation, Landscape landscape, Random chance) {
    String path = operation.path();
    if (!path.contains("{")) {
      return path;
    }
    String random = new UUID(chance.nextLong(), chance.nextLong()).toString();
    return landscape
        .addresses()
        .of(path, chance)
        .filter(known -> chance.nextInt(8) > 0)
        .orElse(path.replaceAll("\\{[^}]+}", random));
  }

  private static void headers(Draft draft, FuzzedOperation operation, Random chance) {
    draft.add("Host", "localhost");
    draft.add("Connection", "close");
    for (FuzzedOperation.Parameter parameter : operation.in("header")) {
      JsonNode values = parameter.schema().path("enum");
      String value =
          switch (parameter.name()) {
            case "Idempotency-Key" -> new UUID(chance.nextLong(), chance.nextLong()).toString();
            case "If-Match" -> "*";
            default ->
                values.isEmpty()
                    ? parameter.example().asString("")
                    : values.get(chance.nextInt(values.size())).asString("");
          };
      draft.add(parameter.name(), value);
    }
    operation.body().ifPresent(body -> draft.add("Content-Type", body.mediaType()));
  }

  private static void identify(
      Draft draft, FuzzedOperation operation, Landscape landscape, String token, Random chance) {
    if (operation.byCapability()) {
      draft.add("Capability", Strange.one(landscape.capabilities(), chance));
    } else if (chance.nextInt(20) > 0) {
      draft.add("Authorization", "Bearer " + token);
    }
  }

  /** Whether the body was spoilt. */
  private boolean body(Draft draft, FuzzedOperation operation, Random chance) {
    if (operation.body().isEmpty()) {
      return false;
    }
    JsonNode schema = operation.body().get().schema();
    JsonNode value = good.of(schema, chance);
    int spoils = chance.nextInt(4);
    for (int time = 0; time < spoils && value instanceof ObjectNode object; time++) {
      spoilt.spoil(object, schema, chance);
    }
    String json = SpoiltText.completed(value.toString(), chance);
    boolean badText = chance.nextInt(4) == 0;
    draft.body(badText ? SpoiltText.spoilt(json, chance) : json.getBytes(StandardCharsets.UTF_8));
    return badText || spoils > 0;
  }

  private static void spoilHead(Draft draft, FuzzedOperation operation, Random chance) {
    switch (chance.nextInt(10)) {
      case 0, 1, 2 -> SpoiltHead.header(draft, chance);
      case 3, 4 -> SpoiltHead.address(draft, chance);
      case 5, 6 -> SpoiltHead.query(draft, operation, chance);
      case 7 -> SpoiltHead.sending(draft, chance);
      default -> {
        // As it should be.
      }
    }
  }
}
