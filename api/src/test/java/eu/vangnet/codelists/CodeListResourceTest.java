package eu.vangnet.codelists;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CodeListResourceTest {
  private final Product product = Product.started();
  private final TenantId tenant = product.tenant();

  @Test
  void listsAreListedWithTheirAddresses() {
    JsonObject lists = caller(tenant).get("/v1/codelists").json();

    assertThat(lists.getJsonArray("items").getValuesAs(JsonObject.class))
        .extracting(line -> line.getString("id"), line -> line.getString("href"))
        .contains(Tuple.tuple("nuts", "/v1/codelists/nuts"))
        .extracting(line -> line.toList().getFirst())
        .containsExactlyElementsOf(shipped());
  }

  /** One list a file, and the regions, which are a table. */
  private static List<Object> shipped() {
    String[] files = Path.of("src", "main", "resources", "codelists").toFile().list();
    return Stream.of(files)
        .map(file -> file.equals("nuts-2024.csv") ? "nuts" : file.replace(".json", ""))
        .sorted()
        .map(Object.class::cast)
        .toList();
  }

  @Test
  void labelsComeInTheCallersLanguageAndElseInEnglish() {
    assertThat(label("nl-BE, nl;q=0.9, en;q=0.5", "education")).isEqualTo("Onderwijs");
    assertThat(label("hu", "education")).isEqualTo("Education");
    assertThat(label("not a language; at all", "education")).isEqualTo("Education");
  }

  @Test
  void whoHasTheListIsToldSo() {
    Answer first = caller(tenant).get("/v1/codelists/sector");
    String tag = first.header("ETag").orElseThrow();

    assertThat(tag).startsWith("\"");
    Answer again = caller(tenant).with("If-None-Match", tag).get("/v1/codelists/sector");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    Answer dutch =
        caller(tenant)
            .with("Accept-Language", "nl")
            .with("If-None-Match", tag)
            .get("/v1/codelists/sector");
    assertThat(dutch.status()).isEqualTo(200);
  }

  @Test
  void aModulesOwnWordsAreThereForWhoEnabledItOnly() {
    TenantId other = product.tenant(TenantKind.MUNICIPALITY, Map.of("country-nl", "1.0.0"));

    List<JsonObject> plain = concerns(tenant);
    List<JsonObject> extended = concerns(other);
    assertThat(plain).noneMatch(code -> code.containsKey("module"));
    assertThat(extended)
        .filteredOn(code -> code.containsKey("module"))
        .isNotEmpty()
        .allMatch(code -> code.getString("module").equals("country-nl"))
        .allMatch(code -> plain.stream().anyMatch(core -> sameCode(core, code)));
  }

  @Test
  void whatIsNoListIsNotFound() {
    assertThat(caller(tenant).get("/v1/codelists/nonsense").problem()).isEqualTo("not-found");
    assertThat(product.call().get("/v1/codelists").status()).isEqualTo(401);
  }

  private static boolean sameCode(JsonObject core, JsonObject extension) {
    return core.getString("code").equals(extension.getString("coreCode"));
  }

  private Call caller(TenantId owner) {
    return product.as(product.token(owner, Role.CASEWORKER));
  }

  private List<JsonObject> concerns(TenantId owner) {
    JsonObject list = caller(owner).get("/v1/codelists/concern").json();
    return list.getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private String label(String language, String code) {
    JsonObject list =
        caller(tenant).with("Accept-Language", language).get("/v1/codelists/sector").json();
    return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .filter(item -> item.getString("code").equals(code))
        .findFirst()
        .orElseThrow()
        .getString("label");
  }
}
