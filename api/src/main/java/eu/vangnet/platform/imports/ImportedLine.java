package eu.vangnet.platform.imports;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.idempotency.CreationKey;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;

/**
 * A line of an import that keeps its contract, with all it refers to made.
 *
 * @param body what the normal operation would be sent
 * @param references identifiers of what the line refers to, by the name of the reference
 * @param key under which it is made once
 */
public record ImportedLine(JsonObject body, Map<String, UUID> references, CreationKey key) {

  /** Copies the references. */
  public ImportedLine {
    references = Map.copyOf(references);
  }

  /** The body as the record that the normal operation takes. */
  public <T> T body(Class<T> type) {
    return JsonMapping.JSON.fromJson(body.toString(), type);
  }

  /** What the line refers to under this name. */
  public UUID reference(String name) {
    return references.get(name);
  }
}
