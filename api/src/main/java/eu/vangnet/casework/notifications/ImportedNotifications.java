package eu.vangnet.casework.notifications;

import eu.vangnet.casework.cases.ImportedIntoCase;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedLine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.UUID;

/** Who was told in an earlier system that data are kept, and who was not told yet. */
@Singleton
class ImportedNotifications extends ImportedIntoCase {
  private final NotificationDesk desk;

  @Inject
  ImportedNotifications(NotificationDesk desk) {
    super("notification", "recordNotification");
    this.desk = desk;
  }

  @Override
  public Map<String, String> furtherReferences() {
    return Map.of("person", "involved", "earlier", "notification");
  }

  @Override
  public JsonObject completed(JsonObject body, Map<String, UUID> references) {
    JsonObjectBuilder completed = Json.createObjectBuilder(body);
    furtherReferences().keySet().stream()
        .filter(references::containsKey)
        .forEach(name -> completed.add(name, references.get(name).toString()));
    return completed.build();
  }

  @Override
  protected Made make(UUID caseFile, ImportedLine line) {
    return desk.record(caseFile, line.body(NewNotification.class), line.key());
  }
}
