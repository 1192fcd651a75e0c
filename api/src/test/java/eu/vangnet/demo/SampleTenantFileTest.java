package eu.vangnet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.TenantKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTenantFileTest {

  private static final Path SAMPLES = Path.of("../tenants/samples");
  private static final String VALID =
      """
      {"tenants": [{"id": "nl-a", "name": "A", "kind": "municipality", "country": "NL", "nuts": "NL328",
        "zone": "Europe/Amsterdam", "languages": ["nl"], "modules": {"country-nl": "1.0.0"}}]}
      """;

  @TempDir Path folder;

  @Test
  void theSamplesHoldWhatTheDemoPromises() {
    List<NewTenant> tenants = SampleTenantFile.read(SAMPLES, DemoIssuer.URL);
    assertThat(
            tenants.stream()
                .filter(tenant -> tenant.kind().holdsCases())
                .collect(Collectors.groupingBy(NewTenant::country, Collectors.counting())))
        .containsOnly(
            java.util.Map.entry("NL", 3L),
            java.util.Map.entry("BE", 3L),
            java.util.Map.entry("FI", 3L),
            java.util.Map.entry("DE", 1L),
            java.util.Map.entry("DK", 1L));
    assertThat(tenants.stream().map(NewTenant::kind))
        .contains(
            TenantKind.MUNICIPALITY,
            TenantKind.JOINT_STRUCTURE,
            TenantKind.COUNSELLING_CENTRE,
            TenantKind.NATIONAL_COORDINATOR,
            TenantKind.PROGRAMME,
            TenantKind.OPERATOR);
    assertThat(tenants)
        .allSatisfy(tenant -> assertThat(tenant.issuers()).containsExactly(DemoIssuer.URL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "nl-a"             | "NL_A"                | id        | such as nl-duinstad
          "nl-a"             | "be-a"                | id        | must begin with "nl-"
          "A"                | ""                    | name      | must be a text
          "name": "A",       | ''                    | name      | is missing
          "name"             | "title": "x", "name"  | title     | is not known
          "municipality"     | "mayor"               | kind      | counsellingCentre
          "country": "NL"    | "country": "XX"       | country   | ISO 3166-1
          "NL328"            | "NL999"               | nuts      | is no region
          "NL328"            | "NLZZZ"               | nuts      | is no region
          "NL328"            | "BE100"               | nuts      | does not lie in NL
          "Europe/Amsterdam" | "Amsterdam"           | zone      | time zone
          ["nl"]             | []                    | languages | at least one
          ["nl"]             | ["xx1"]               | languages | ISO 639-1
          "1.0.0"            | 1                     | modules/country-nl | must be a version
          {"country-nl": "1.0.0"} | {}               | modules   | at least one
          """)
  void whatIsWrongIsSaidWithEntryAndField(String from, String to, String field, String why)
      throws IOException {
    assertThat(VALID).contains(from);
    write(VALID.replace(from, to));
    assertThatThrownBy(() -> SampleTenantFile.read(folder, DemoIssuer.URL))
        .isInstanceOf(InvalidSample.class)
        .hasMessageContaining("tenants.json, entry 1")
        .hasMessageContaining("\"" + field + "\"")
        .hasMessageContaining(why);
  }

  @Test
  void aFileThatIsNoJsonIsNamed() throws IOException {
    write("{");
    assertThatThrownBy(() -> SampleTenantFile.read(folder, DemoIssuer.URL))
        .isInstanceOf(InvalidSample.class)
        .hasMessageContaining("tenants.json is not a JSON object");
  }

  private void write(String content) throws IOException {
    Files.writeString(folder.resolve("tenants.json"), content);
  }
}
