package eu.vangnet.platform.resources;

import eu.vangnet.platform.JsonMapping;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** JSON merge patch (RFC 7396) over a record of what can be changed. */
public final class MergePatch {
  private MergePatch() {}

  /** The record after the patch; what the patch does not name stays, null removes. */
  public static <T> T apply(JsonObject patch, T present, Class<T> type) {
    JsonValue before =
        JsonMapping.JSON.fromJson(JsonMapping.JSON.toJson(present), JsonObject.class);
    JsonValue after = Json.createMergePatch(patch).apply(before);
    return JsonMapping.JSON.fromJson(after.toString(), type);
  }
}
