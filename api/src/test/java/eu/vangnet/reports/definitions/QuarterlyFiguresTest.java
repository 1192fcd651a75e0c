package eu.vangnet.reports.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.codelists.AgeBands;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that grows asks for a new version of the definition; this test says so. */
class QuarterlyFiguresTest {
  @ParameterizedTest
  @ValueSource(strings = {"sector", "sex", "concern"})
  void theCategoriesAreThoseOfTheSharedList(String list) {
    try (JsonReader reader =
        Json.createReader(getClass().getResourceAsStream("/codelists/" + list + ".json"))) {
      List<String> codes =
          reader.readObject().getJsonArray("codes").getValuesAs(JsonObject.class).stream()
              .map(code -> code.getString("code"))
              .toList();
      assertThat(QuarterlyFigures.breakdown(QuarterlyFigures.SIGNALS, list).categories())
          .isEqualTo(codes);
    }
  }

  @Test
  void theAgesAreTheBandsOfTheScheme() {
    List<String> categories =
        QuarterlyFigures.breakdown(QuarterlyFigures.SIGNALS, "ageBand").categories();
    assertThat(categories.subList(0, categories.size() - 1))
        .isEqualTo(AgeBands.bands(QuarterlyFigures.AGE_BANDS));
    assertThat(categories.getLast()).isEqualTo("notStated");
  }

  @Test
  void aCodeThatTheDefinitionDoesNotKnowCountsAsNotStated() {
    Breakdown sectors = QuarterlyFigures.breakdown(QuarterlyFigures.SIGNALS, "sector");
    assertThat(sectors.category("police")).isEqualTo("police");
    assertThat(sectors.category("astrology")).isEqualTo("notStated");
  }
}
