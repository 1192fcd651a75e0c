package eu.vangnet.platform.openapi;

import io.smallrye.openapi.api.OpenApiConfig;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How the generator scans: its defaults, whatever else is configured on the machine, so that the
 * bytes depend on the sources only.
 */
final class ScanSettings implements OpenApiConfig {
  @Override
  public <R, T> T getConfigValue(
      String name, Class<R> type, Function<R, T> converter, Supplier<T> otherwise) {
    return otherwise.get();
  }

  @Override
  public <R, T> Map<String, T> getConfigValueMap(
      String prefix, Class<R> type, Function<R, T> converter) {
    return Map.of();
  }

  @Override
  public boolean removeUnusedSchemas() {
    return false;
  }

  @Override
  public void setAllowNakedPathParameter(Boolean allow) {
    // The generator sets this for other frameworks than JAX-RS.
  }
}
