package eu.vangnet.platform.input;

import jakarta.inject.Singleton;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * The one configuration of JSON-B: no nulls in answers, ISO dates, names as in the record. Unknown
 * properties need no setting here, because the contract has refused them before.
 */
@Provider
@Singleton
public class JsonBinding implements ContextResolver<Jsonb> {
  private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

  @Override
  public Jsonb getContext(Class<?> type) {
    return json;
  }
}
