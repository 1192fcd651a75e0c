package eu.vangnet.platform.input;

import eu.vangnet.platform.nationalnumbers.AllowedNationalNumbers;
import eu.vangnet.platform.problems.ProblemException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * The contract for bodies that do not come alone: a line of a stream is read as strictly as a body,
 * and what it holds for an operation is checked by that operation's own schema.
 */
@Singleton
public class LineContracts {
  private final Contracts contracts;
  private final AllowedNationalNumbers numbers;

  /** Checks by the contracts of the published document. */
  @Inject
  public LineContracts(Contracts contracts, AllowedNationalNumbers numbers) {
    this.contracts = contracts;
    this.numbers = numbers;
  }

  /**
   * The object that a line holds.
   *
   * @throws ProblemException malformed-body
   */
  public JsonObject read(byte[] line) {
    if (!JsonText.read(line).isObject()) {
      throw JsonText.noObject();
    }
    String text = new String(line, StandardCharsets.UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /**
   * Refuses what the operation would refuse as a body.
   *
   * @throws ProblemException invalid-input with all errors, each pointing into the body
   */
  public void check(String operation, JsonObject body) {
    contracts
        .bodyOf(operation)
        .check(body.toString().getBytes(StandardCharsets.UTF_8), numbers.countries());
  }
}
