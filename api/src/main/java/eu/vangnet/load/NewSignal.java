package eu.vangnet.load;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The request for one person: its idempotency key and its body. Both depend on nothing but the
 * load, the person and the tenant, so a second run sends the very same request.
 */
record NewSignal(UUID key, String body) {
  private static final JsonMapper JSON = new JsonMapper();

  static NewSignal of(LoadIdentity load, Person person, String tenant) {
    Random random = Seed.random(load.system(), person.number(), "fiction");
    Fiction fiction = Fiction.of(tenant, random);
    ObjectNode body = JSON.createObjectNode();
    body.put("receivedAt", person.receivedAt().toString());
    body.put("sector", person.sector());
    body.putArray("concerns").add(person.concern());
    person.age().ifPresent(age -> body.put("age", age));
    body.put("sex", person.sex());
    body.putObject("person").put("name", fiction.name(person.sex()));
    body.putObject("reporter")
        .put("name", fiction.name(Dimension.NOT_STATED))
        .put("contact", "reporter-" + person.number() + "@example.invalid");
    body.put("facts", fiction.facts());
    body.put("opinion", fiction.opinion());
    body.putObject("source")
        .put("system", load.system())
        .put("reference", String.valueOf(person.number()));
    return new NewSignal(key(load, person), JSON.writeValueAsString(body));
  }

  private static UUID key(LoadIdentity load, Person person) {
    String name =
        String.join(
            "\n",
            load.shape(),
            load.area(),
            load.period(),
            String.valueOf(load.seed()),
            String.valueOf(person.number()));
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
