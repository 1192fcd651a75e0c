package eu.vangnet.casework.support.records;

import eu.vangnet.casework.cases.ChildConfidences;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
  public List<String> said(EntityManager em, UUID caseFile, Hearing hearing) {
    return records.all(em, caseFile).stream()
        .filter(entry -> hearing.shows(entry.classification()))
        .map(records::content)
        .flatMap(
            content -> content.getBoolean(MARK, false) ? words(content) : below(content, hearing))
        .toList();
  }

  private static Stream<String> below(JsonObject part, Hearing hearing) {
    return part.values().stream().flatMap(value -> confided(value, hearing));
  }

  private static Stream<String> confided(JsonValue part, Hearing hearing) {
    return switch (part) {
      case JsonObject object when object.getBoolean(MARK, false) ->
          hearing.shows(classification(object)) ? words(object) : Stream.empty();
      case JsonObject object -> below(object, hearing);
      case JsonArray array -> array.stream().flatMap(value -> confided(value, hearing));
      default -> Stream.empty();
    };
  }

  /** As a {@link SupportItem} says it of itself; the record as a whole was asked for before. */
  private static Classification classification(JsonObject item) {
    return SentClassification.of(
        text(item, "dataCategory"),
        Optional.of(item.getBoolean("professionalSecret", false)),
        text(item, "sharedUntil").map(Instant::parse),
        text(item, "source"));
  }

  private static Optional<String> text(JsonObject item, String name) {
    return Optional.ofNullable(item.getString(name, null));
  }

  private static Stream<String> words(JsonObject said) {
    return WORDS.stream()
        .filter(said::containsKey)
        .map(said::getJsonString)
        .map(JsonString::getString);
  }
}
