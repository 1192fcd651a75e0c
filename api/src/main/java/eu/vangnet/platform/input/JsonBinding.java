package eu.vangnet.platform.input;

import eu.vangnet.platform.JsonMapping;
import jakarta.inject.Singleton;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Lets JAX-RS read and write bodies with the one mapping of the product. */
@Provider
@Singleton
public class JsonBinding implements ContextResolver<Jsonb> {

  @Override
  public Jsonb getContext(Class<?> type) {
    return JsonMapping.JSON;
  }
}
