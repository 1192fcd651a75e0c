package eu.vangnet.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What the product answered.
 *
 * @param body the body as text; empty where there is none
 */
public record Answer(int status, HttpHeaders headers, String body) {

  /** A header, where it is there. */
  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** The body as a JSON object. */
  public JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  /** The slug of the problem, where the body is one; else empty. */
  public String problem() {
    boolean problem = header("Content-Type").orElse("").startsWith("application/problem+json");
    return problem ? json().getString("type").replace("urn:vangnet:problem:", "") : "";
  }

  /** The last part of the address in {@code Location}: the id of what was made. */
  public String madeId() {
    String location = header("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
