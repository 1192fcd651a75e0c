package eu.vangnet.casework.support.records;

import eu.vangnet.casework.cases.ChildConfidences;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a child said in confidence and stands in a record of support: a session, or a part of a plan
 * or of after-care. Only what is said in words; who does something, or when, is in many sentences.
 */
@Singleton
class ConfidedSupport implements ChildConfidences {
  private static final String MARK = "toldInConfidence";
  private static final Set<String> WORDS = Set.of("text", "outcome");

  private final SupportRecords records;

  @Inject
  ConfidedSupport(SupportRecords records) {
    this.records = records;
  }

  @Override
  public List<String> said(EntityManager em, UUID caseFile) {
    return records.all(em, caseFile).stream()
        .flatMap(entry -> confided(records.content(entry)))
        .toList();
  }

  private static Stream<String> confided(JsonValue part) {
    return switch (part) {
      case JsonObject object when object.getBoolean(MARK, false) -> words(object);
      case JsonObject object -> object.values().stream().flatMap(ConfidedSupport::confided);
      case JsonArray array -> array.stream().flatMap(ConfidedSupport::confided);
      default -> Stream.empty();
    };
  }

  private static Stream<String> words(JsonObject said) {
    return WORDS.stream()
        .filter(said::containsKey)
        .map(said::getJsonString)
        .map(JsonString::getString);
  }
}
