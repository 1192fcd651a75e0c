package eu.vangnet.platform.sealing;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.tenants.TenantKeys;
import eu.vangnet.tenants.TenantKeys.Place;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Seals a record as JSON under the key of the current tenant, bound to table, row and column: bytes
 * that were moved elsewhere do not open.
 */
@Singleton
public class SealedJson {
  private static final String COLUMN = "sealed";

  private final TenantKeys keys;

  /** Seals with the keys of the current tenant. */
  @Inject
  public SealedJson(TenantKeys keys) {
    this.keys = keys;
  }

  /** The bytes of the column {@code sealed}. */
  public byte[] seal(Object secret, String table, UUID row) {
    byte[] plain = JsonMapping.JSON.toJson(secret).getBytes(StandardCharsets.UTF_8);
    return keys.seal(plain, place(table, row));
  }

  /** What was sealed in that row. */
  public <T> T open(byte[] sealed, Class<T> type, String table, UUID row) {
    byte[] plain = keys.open(sealed, place(table, row));
    return JsonMapping.JSON.fromJson(new String(plain, StandardCharsets.UTF_8), type);
  }

  private static Place place(String table, UUID row) {
    return new Place(table, row.toString(), COLUMN);
  }
}
