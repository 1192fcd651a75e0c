package eu.vangnet.casework.scales;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Product;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No number and no ordered enumeration stands on a person, a plan, a goal or a signal; forms of
 * modules are held to the same by the rule {@code formsOnPersonsHaveNoScales} of the testkit.
 */
class NoScaleTest {
  private final JsonObject document = Product.started().call().get("/openapi.json").json();

  @Test
  void theDocumentHoldsNoScaleOnPersons() {
    assertThat(Scales.in(document)).isEmpty();
  }

  @Test
  void theSchemasOfCaseWorkAreAmongThoseLookedAt() {
    assertThat(Scales.schemas(document))
        .contains(
            "NewSignal",
            "SignalLine",
            "CaseView",
            "CaseLine",
            "NewPlan",
            "PlanGoal",
            "PlanFactor",
            "AssessmentView",
            "MentorMatch",
            "MentoringView")
        .hasSizeGreaterThan(60);
  }

  @Test
  void whatIsAllowedIsThereAndSaysWhy() {
    assertThat(Scales.ALLOWED).allSatisfy((place, reason) -> assertThat(reason).contains(" "));
    JsonObject schemas = document.getJsonObject("components").getJsonObject("schemas");
    assertThat(Scales.ALLOWED.keySet())
        .filteredOn(place -> schemas.containsKey(place.split("\\.")[0]))
        .hasSizeGreaterThan(5)
        .allMatch(place -> isThere(schemas, place));
  }

  private static boolean isThere(JsonObject schemas, String place) {
    String[] parts = place.split("\\.");
    return schemas.getJsonObject(parts[0]).getJsonObject("properties").containsKey(parts[1]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "concern|{'type':'integer'}|is a number",
        "concern|{'type':'number'}|is a number",
        "concern|{'type':'string','enum':['low','medium','high']}|is an ordered enumeration",
        "concern|{'type':'string','enum':['red','amber','green']}|is an ordered enumeration",
        "concern|{'type':'string','enum':['1','2','3','4','5']}|is an ordered enumeration",
        "concern|{'type':'string','enum':['level1','level2']}|is an ordered enumeration",
        "concern|{'type':'array','items':{'type':'integer'}}|is a number",
        "concern|{'type':'string','pattern':'^[1-5]$'}|is a number in disguise",
        "concern|{'type':'string','pattern':'^[0-9]{1,3}$'}|is a number in disguise",
        "riskLevel|{'type':'string','maxLength':20}|is named like a scale",
        "totalScore|{'type':'string','maxLength':20}|is named like a scale",
        "signalCount|{'type':'string','maxLength':20}|is named like a scale"
      })
  void aScaleThatSomebodyAddsIsNamed(String property, String schema, String fault) {
    assertThat(Scales.in(with(property, schema.replace('\'', '"'))))
        .anySatisfy(found -> assertThat(found).startsWith("Invented." + property).endsWith(fault));
  }

  @Test
  void aRoomThatSomebodyAddsIsLookedAt() {
    assertThat(Scales.in(with("concern", "{\"type\":\"integer\"}"))).isNotEmpty();
  }

  @Test
  void noListOfPersonsIsSortedOrFilteredByAnythingLikeAScale() {
    Desk desk = Desk.dutch();
    for (String list : List.of("/v1/signals", "/v1/cases", "/v1/mentors")) {
      for (String word : List.of("age", "score", "risk", "level", "signals", "count", "concerns")) {
        assertThat(desk.as(Role.CASECHAIR).get(list + "?sort=" + word).status())
            .as(list + " sorted by " + word)
            .isEqualTo(400);
        assertThat(desk.as(Role.CASECHAIR).get(list + "?filter=" + word + ":gt:1").status())
            .as(list + " filtered by " + word)
            .isEqualTo(400);
      }
    }
  }

  /** The smallest document with an operation in a room that did not exist. */
  private static JsonObject with(String property, String schema) {
    String text =
        """
        {"paths":{"/inventions":{"get":{"operationId":"inventedYesterday","responses":{"200":
          {"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Invented"}}}}}}}},
         "components":{"schemas":{"Invented":{"type":"object","properties":{"%s":%s}}}}}"""
            .formatted(property, schema);
    return Json.createReader(new StringReader(text)).readObject();
  }
}
