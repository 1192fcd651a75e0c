package eu.vangnet.casework.cases;

import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedKind;
import eu.vangnet.platform.imports.ImportedLine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;

/** Cases of an earlier system, each opened from the signal that its line refers to. */
@Singleton
class ImportedCases implements ImportedKind {
  private static final String SIGNAL = "signal";

  private final CaseWork work;

  @Inject
  ImportedCases(CaseWork work) {
    this.work = work;
  }

  @Override
  public String code() {
    return "case";
  }

  @Override
  public String operation() {
    return "openCase";
  }

  @Override
  public Map<String, String> references() {
    return Map.of(SIGNAL, SIGNAL);
  }

  @Override
  public JsonObject completed(JsonObject body, Map<String, UUID> references) {
    return Json.createObjectBuilder(body).add(SIGNAL, references.get(SIGNAL).toString()).build();
  }

  @Override
  public Made make(ImportedLine line) {
    return work.open(line.body(NewCase.class), line.key());
  }
}
