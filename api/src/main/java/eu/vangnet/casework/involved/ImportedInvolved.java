package eu.vangnet.casework.involved;

import eu.vangnet.casework.cases.ImportedIntoCase;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedLine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Persons of a case of an earlier system: family, guardians, others. */
@Singleton
class ImportedInvolved extends ImportedIntoCase {
  private static final String DETAILS = "details";
  private static final String GUARDIAN_OF = "guardianOf";
  private static final String INVOLVED = "involved";

  private final InvolvedDesk desk;

  @Inject
  ImportedInvolved(InvolvedDesk desk) {
    super(INVOLVED, "namePerson");
    this.desk = desk;
  }

  @Override
  public Map<String, String> furtherReferences() {
    return Map.of(GUARDIAN_OF, INVOLVED);
  }

  /** Where there are no details the contract refuses the body, with or without the reference. */
  @Override
  public JsonObject completed(JsonObject body, Map<String, UUID> references) {
    return Optional.ofNullable(references.get(GUARDIAN_OF))
        .filter(child -> body.get(DETAILS) instanceof JsonObject)
        .map(child -> guarding(body, child))
        .orElse(body);
  }

  private static JsonObject guarding(JsonObject body, UUID child) {
    return Json.createObjectBuilder(body)
        .add(
            DETAILS,
            Json.createObjectBuilder(body.getJsonObject(DETAILS))
                .add(GUARDIAN_OF, child.toString()))
        .build();
  }

  @Override
  protected Made make(UUID caseFile, ImportedLine line) {
    return desk.name(caseFile, line.body(NewInvolvedPerson.class), line.key());
  }
}
