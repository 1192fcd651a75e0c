package eu.vangnet.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.openapi.ApiDocument;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicPagesTest {
  private static final Product PRODUCT = Product.started();
  private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

  @Test
  void theDocumentIsServedToEverybodyAsItWasBuilt() {
    ApiDocument document = PRODUCT.bean(ApiDocument.class);
    Answer json = PRODUCT.call().get("/openapi.json");
    assertThat(json.body()).isEqualTo(new String(document.json(), StandardCharsets.UTF_8));
    assertThat(json.header("Content-Type").orElseThrow()).startsWith("application/json");
    assertThat(json.header("Access-Control-Allow-Origin")).contains("*");
    assertThat(PRODUCT.call().get("/openapi").body()).isEqualTo(json.body());
    Answer yaml = PRODUCT.call().get("/openapi.yaml");
    assertThat(yaml.body()).isEqualTo(new String(document.yaml(), StandardCharsets.UTF_8));
    assertThat(yaml.header("Content-Type").orElseThrow()).startsWith("application/yaml");
  }

  @Test
  void whoHasTheDocumentIsToldSo() {
    String tag = PRODUCT.call().get("/openapi.json").header("ETag").orElseThrow();
    Answer again = PRODUCT.call().with("If-None-Match", tag).get("/openapi.json");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void theReferenceLoadsNothingFromElsewhere() {
    Answer page = PRODUCT.call().get("/reference");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
    Matcher loaded = LOADED.matcher(page.body());
    int files = 0;
    while (loaded.find()) {
      assertThat(loaded.group(1)).startsWith("/");
      assertThat(PRODUCT.call().get(loaded.group(1)).status()).as(loaded.group(1)).isEqualTo(200);
      files++;
    }
    assertThat(files).isGreaterThanOrEqualTo(4);
  }

  @Test
  void noOtherFileOfTheClassPathIsServed() {
    for (String name :
        new String[] {"index.html", "pom.properties", "..%2findex.html", "a.class"}) {
      assertThat(PRODUCT.call().get("/reference/" + name).status()).as(name).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyProblemHasAPageAndAnEntry(ProblemType type) {
    Answer entry = PRODUCT.call().get("/problems/" + type.slug());
    assertThat(entry.json().getString("type")).isEqualTo(type.urn());
    Answer page = PRODUCT.call().with("Accept", "text/html").get("/problems/" + type.slug());
    assertThat(page.body()).contains(type.urn()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void theCatalogueListsAllProblems() {
    Answer list = PRODUCT.call().get("/problems");
    assertThat(list.json().getJsonArray("items")).hasSize(ProblemType.values().length);
    assertThat(PRODUCT.call().with("Accept", "text/html,*/*;q=0.8").get("/problems").body())
        .contains(ProblemType.UNAVAILABLE.urn());
    assertThat(PRODUCT.call().get("/problems/unheard-of").problem()).isEqualTo("not-found");
  }
}
