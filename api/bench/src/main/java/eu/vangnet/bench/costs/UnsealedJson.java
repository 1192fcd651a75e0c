package eu.vangnet.bench.costs;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.tenants.TenantKeys;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Stores in clear what the product seals; reads rows that were filled so. */
@Singleton
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
class UnsealedJson extends SealedJson {

  @Inject
  UnsealedJson(TenantKeys keys) {
    super(keys);
  }

  @Override
  public byte[] seal(Object secret, String table, UUID row) {
    return JsonMapping.JSON.toJson(secret).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public <T> T open(byte[] stored, Class<T> type, String table, UUID row) {
    return JsonMapping.JSON.fromJson(new String(stored, StandardCharsets.UTF_8), type);
  }
}
