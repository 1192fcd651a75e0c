package eu.vangnet.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The distribution says what it is made of, and under which licences. */
class SupplyChainTest {
  private static final Path DISTRIBUTION = Path.of("..", "api", "target", "vangnet");

  @Test
  void theBillOfMaterialsNamesEveryLibraryThatIsShipped() throws IOException {
    assertThat(named()).containsAll(shipped()).hasSizeGreaterThan(50);
  }

  @Test
  void itNamesNothingThatIsNotShipped() throws IOException {
    assertThat(shipped()).containsAll(named());
  }

  @Test
  void eachLibraryHasAChecksumAndALicence() throws IOException {
    assertThat(components())
        .allSatisfy(
            component -> {
              String name = component.path("purl").asText();
              if (!name.startsWith("pkg:maven/eu.vangnet/")) {
                assertThat(component.path("hashes")).as(name).isNotEmpty();
              }
              assertThat(component.path("licenses")).as(name).isNotEmpty();
            });
  }

  @Test
  void theNoticeNamesTheLicencesOfAll() throws IOException {
    String notice = Files.readString(DISTRIBUTION.resolve("THIRD-PARTY.txt"));
    assertThat(notice)
        .contains("jersey", "eclipselink", "tink", "mysql-connector-j")
        .doesNotContain("Unknown license");
  }

  private static Iterable<JsonNode> components() throws IOException {
    return new ObjectMapper()
        .readTree(DISTRIBUTION.resolve("sbom.cyclonedx.json").toFile())
        .path("components");
  }

  /** Names of jars as the distribution has them. */
  private static Set<String> named() throws IOException {
    Set<String> named = new TreeSet<>();
    components()
        .forEach(
            component ->
                named.add(
                    component.path("name").asText()
                        + '-'
                        + component.path("version").asText()
                        + ".jar"));
    return named;
  }

  private static Set<String> shipped() throws IOException {
    try (Stream<Path> files = Files.list(DISTRIBUTION.resolve("lib"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("api-"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
