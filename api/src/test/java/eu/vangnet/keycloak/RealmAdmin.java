package eu.vangnet.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/** What an administrator of the realm does: persons, their seats, keys and clients. */
final class RealmAdmin {
  private final KeycloakProcess keycloak;

  RealmAdmin(KeycloakProcess keycloak) {
    this.keycloak = keycloak;
  }

  /** A person with a password. */
  String personWithPassword(String name, String password) {
    return person(
        name, "{\"type\":\"password\",\"value\":\"" + password + "\",\"temporary\":false}");
  }

  /** A person with a password and a device that makes one-time codes. */
  String personWithDevice(String name, String password, OneTimeCodes device) {
    return person(
        name,
        "{\"type\":\"password\",\"value\":\""
            + password
            + "\",\"temporary\":false},"
            + device.credential());
  }

  private String person(String name, String credentials) {
    String body =
        """
        {"username":"%s","enabled":true,"firstName":"A","lastName":"B","email":"%s@x.example",
         "emailVerified":true,"credentials":[%s]}"""
            .formatted(name, name, credentials);
    HttpResponse<String> made = call("POST", "/users", body);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String location = made.headers().firstValue("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  /** Gives a person a role in a tenant. */
  void seat(String person, String tenant, String role) {
    String client = client(tenant).getString("id");
    JsonObject found = object(call("GET", "/clients/" + client + "/roles/" + role, ""));
    HttpResponse<String> given =
        call("POST", "/users/" + person + "/role-mappings/clients/" + client, "[" + found + "]");
    assertThat(given.statusCode()).as(given.body()).isEqualTo(204);
  }

  /** The client proves itself by this key from now on. */
  void key(String clientId, JWK key) {
    JsonObject client = client(clientId);
    JsonObjectBuilder attributes = Json.createObjectBuilder(client.getJsonObject("attributes"));
    attributes.add("use.jwks.url", "false").add("use.jwks.string", "true");
    attributes.add("jwks.string", new JWKSet(key.toPublicJWK()).toString());
    change(client, Json.createObjectBuilder(client).add("attributes", attributes).build());
  }

  /** Switches a client off or on. */
  void enable(String clientId, boolean enabled) {
    JsonObject client = client(clientId);
    change(client, Json.createObjectBuilder(client).add("enabled", enabled).build());
  }

  /** The client's tokens may be used from this network only; where that is kept. */
  String networks(String clientId, String network) {
    String mappers = "/clients/" + client(clientId).getString("id") + "/protocol-mappers/models";
    String body =
        """
        {"name":"networks","protocol":"openid-connect","protocolMapper":"oidc-hardcoded-claim-mapper",
         "config":{"claim.name":"networks","claim.value":"[\\"%s\\"]","jsonType.label":"JSON",
                   "access.token.claim":"true"}}"""
            .formatted(network);
    HttpResponse<String> made = call("POST", mappers, body);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String location = made.headers().firstValue("Location").orElseThrow();
    return mappers + location.substring(location.lastIndexOf('/'));
  }

  /** Takes something away that was kept there. */
  void remove(String kept) {
    assertThat(call("DELETE", kept, "").statusCode()).isEqualTo(204);
  }

  /** A further signing key, which signs from now on; the others only verify. */
  void newSigningKey(int priority) {
    String realm = object(call("GET", "", "")).getString("id");
    String body =
        """
        {"name":"signing-%d","providerId":"ecdsa-generated","parentId":"%s",
         "providerType":"org.keycloak.keys.KeyProvider",
         "config":{"priority":["%d"],"enabled":["true"],"active":["true"],"ecdsaEllipticCurveKey":["P-256"]}}"""
            .formatted(priority, realm, priority);
    HttpResponse<String> made = call("POST", "/components", body);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
  }

  private void change(JsonObject before, JsonObject after) {
    HttpResponse<String> changed =
        call("PUT", "/clients/" + before.getString("id"), after.toString());
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);
  }

  private JsonObject client(String clientId) {
    HttpResponse<String> found = call("GET", "/clients?clientId=" + clientId, "");
    try (JsonReader reader = Json.createReader(new StringReader(found.body()))) {
      JsonArray all = reader.readArray();
      return all.getJsonObject(0);
    }
  }

  private HttpResponse<String> call(String method, String path, String json) {
    return Form.send(
        method,
        URI.create(keycloak.base() + "/admin/realms/vangnet" + path),
        json,
        Map.of("Authorization", "Bearer " + token()));
  }

  private String token() {
    HttpResponse<String> answer =
        Form.post(
            URI.create(keycloak.base() + "/realms/master/protocol/openid-connect/token"),
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                KeycloakProcess.ADMIN,
                "password",
                keycloak.password()),
            Map.of());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return object(answer).getString("access_token");
  }

  static JsonObject object(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
