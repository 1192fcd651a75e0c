package eu.vangnet.platform.resources;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** JSON merge patch (RFC 7396) over a record of what can be changed. */
public final class MergePatch {
  private static final Jsonb JSON = JsonbBuilder.create();

  private MergePatch() {}

  /** The record after the patch; what the patch does not name stays, null removes. */
  public static <T> T apply(JsonObject patch, T present, Class<T> type) {
    JsonValue before = JSON.fromJson(JSON.toJson(present), JsonObject.class);
    JsonValue after = Json.createMergePatch(patch).apply(before);
    return JSON.fromJson(after.toString(), type);
  }
}
