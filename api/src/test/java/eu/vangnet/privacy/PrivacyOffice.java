package eu.vangnet.privacy;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The privacy office of a municipality of the tests. */
public record PrivacyOffice(TenantId tenant) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The office of the tenant that a desk belongs to. */
  public static PrivacyOffice of(Desk desk) {
    return new PrivacyOffice(desk.tenant());
  }

  /** A call by the privacy officer. */
  public Call officer() {
    return as(Role.PRIVACYOFFICER);
  }

  /** A call by somebody of the tenant with this role, for the protection of personal data. */
  public Call as(Role role) {
    Product product = Product.started();
    return product.as(product.token(tenant, role)).purpose("dataProtection");
  }

  /** Records a request of a person for himself and gives its address. */
  public String request(String kind, String name) {
    return made(officer().post("/v1/requests", body(kind, name, "self", "")));
  }

  /** A request whose requester was identified; its address. */
  public String identified(String kind, String name) {
    String request = request(kind, name);
    made(step(request, "identity", "{\"method\":\"inPerson\"}"));
    return request;
  }

  /** A request as it is sent. */
  public static String body(String kind, String name, String relation, String more) {
    return "{\"kind\":\""
        + kind
        + "\",\"requester\":{\"name\":\""
        + name
        + "\",\"contact\":\"at home\",\"relation\":\""
        + relation
        + "\"},\"person\":{\"name\":\""
        + name
        + "\"},\"words\":\"Please.\""
        + more
        + "}";
  }

  /** Takes a step on what the officer sees now. */
  public Answer step(String address, String step, String body) {
    String tag = officer().get(address).header("ETag").orElseThrow();
    return officer().ifMatch(tag).post(address + '/' + step, body);
  }

  /** The records that match a request, as references. */
  public List<JsonObject> matches(String request) {
    return officer()
        .get(request + "/matches")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  /** References to records, as they are sent. */
  public static String records(List<JsonObject> matches) {
    return "{\"records\":["
        + String.join(",", matches.stream().map(PrivacyOffice::reference).toList())
        + "]}";
  }

  /** A reference to the record of a match. */
  public static String reference(JsonObject match) {
    return "{\"kind\":\""
        + match.getString("kind")
        + "\",\"id\":\""
        + match.getString("id")
        + "\"}";
  }

  /** Waits until what stands at an address holds a word: the courier takes a moment. */
  public static String awaited(Call reader, String address, String word) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String body = reader.get(address).body();
    while (!body.contains(word)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(body);
      }
      LockSupport.parkNanos(100_000_000);
      body = reader.get(address).body();
    }
    return body;
  }

  /** The address of what was made; fails where nothing was. */
  public static String made(Answer answer) {
    if (answer.status() != 201) {
      throw new AssertionError(answer);
    }
    return answer.header("Location").orElseThrow();
  }
}
