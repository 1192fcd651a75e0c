package eu.vangnet.dump;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.journal.RootAccess;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The stolen dump, with few persons; {@code ./vangnet prove dump --full} plants a thousand. */
@Tag("database")
class DumpTest {
  private static DumpSearch search;
  private static DumpSearch.Found found;

  @BeforeAll
  static void planted() throws Exception {
    search = new DumpSearch(60, 2);
    found = search.plantAndSearch();
    System.out.println("dump: " + found.size());
  }

  @Test
  void nothingOfAnybodyStandsInAnyColumn() {
    assertThat(found.places()).isEmpty();
  }

  @Test
  void lettersAboutPersonsLayInBothBoxesMeanwhile() {
    assertThat(found.sent()).as("in an outbox").isPositive();
    assertThat(found.come()).as("in an inbox").isPositive();
  }

  @Test
  void nothingOfAnybodyIsLogged() {
    assertThat(found.spoken()).isEmpty();
  }

  /** A search that finds nothing shows nothing until it is seen to find. */
  @Test
  void theSearchFindsWhatIsWrittenInClearInAnyForm() {
    String schema = System.getProperty("vangnet.schema-prefix") + "_" + search.schema();
    PlantedPerson person = new PlantedPerson(7);
    try (RootAccess root = new RootAccess()) {
      root.execute(schema, "CREATE TABLE careless (id INT NOT NULL, v LONGBLOB NOT NULL)");
      for (String form :
          new String[] {
            "CONCAT('x', '%s', 'x')",
            "UPPER(CONCAT('x', '%s'))",
            "CONVERT(CONCAT('ab', '%s') USING utf16le)",
            "HEX(CONCAT('x', '%s', 'x'))",
            "TO_BASE64(CONCAT('x', '%s', 'y'))",
            "TO_BASE64(CONCAT('xy', '%s', 'z'))",
            "SHA2('%s', 256)",
            "UNHEX(SHA2('%s', 256))"
          }) {
        root.execute(
            schema,
            "DELETE FROM careless",
            "INSERT INTO careless VALUES (1, " + form.formatted(person.name()) + ")");
        assertThat(search.search().places())
            .as(form)
            .anyMatch(place -> place.contains("`careless` v: name"));
      }
      root.execute(schema, "DROP TABLE careless");
    }
  }

  @Test
  void everyPersonHasValuesOfItsOwn() {
    Map<String, byte[]> forms = Forms.of(new PlantedPerson(999).secrets().get("sentence"));
    assertThat(forms).hasSizeGreaterThan(10);
    assertThat(new String(forms.get("as it is"), StandardCharsets.UTF_8)).contains("999");
    assertThat(new PlantedPerson(0).name()).isNotEqualTo(new PlantedPerson(999).name());
  }
}
