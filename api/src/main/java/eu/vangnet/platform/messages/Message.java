package eu.vangnet.platform.messages;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.tenants.TenantId;
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
  /** The content as the record that was sent. */
  public <T> T content(Class<T> type) {
    return JsonMapping.JSON.fromJson(json, type);
  }
}
