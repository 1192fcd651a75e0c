package eu.vangnet.platform.messages;

import eu.vangnet.tenants.TenantId;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.UUID;

/**
 * A message that its receiver has opened.
 *
 * @param id the same on both sides
 * @param sender who wrote it; proven by the courier
 * @param version of the kind's content
 * @param json the content
 */
public record Message(UUID id, TenantId sender, int version, String json) {
  private static final Jsonb JSON = JsonbBuilder.create();

  /** The content as the record that was sent. */
  public <T> T content(Class<T> type) {
    return JSON.fromJson(json, type);
  }
}
