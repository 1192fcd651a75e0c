package eu.vangnet.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/**
 * The one configuration of JSON-B: no nulls in answers, ISO dates, names as in the record. Safe for
 * any number of threads. Unknown properties need no setting here, because the contract has refused
 * them before.
 */
public final class JsonMapping {
  /** Reads and writes records. */
  public static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

  private JsonMapping() {}
}
