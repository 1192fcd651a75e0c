package eu.vangnet.casework.reportpoints;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
public class ReportPointTest {
  private static final Product PRODUCT = Product.started();
  private static final String PATH = "/v1/report-points";

  private final TenantId tenant = PRODUCT.tenant();
  private final Call admin = PRODUCT.as(PRODUCT.token(tenant, Role.TENANTADMIN));

  /** A body for a report point. */
  public static String point(String name) {
    return "{\"name\":\""
        + name
        + "\",\"forWhom\":\"Whoever worries.\",\"reach\":{\"telephone\":\"+31 70 000 00 00\"},"
        + "\"languages\":[\"nl\",\"en\"],\"hours\":\"Every day\",\"anonymous\":true}";
  }

  @Test
  void everybodyReadsWithoutATokenWhatATenantPublished() {
    String name = name();
    String made = publish(name);

    Answer read = PRODUCT.call().get(made);

    assertThat(read.status()).as(read.body()).isEqualTo(200);
    assertThat(read.header("Cache-Control").orElse("")).contains("public");
    assertThat(read.json().getString("area")).as("that of the tenant").isEqualTo("NL350");
    assertThat(read.json().getString("country")).isEqualTo("NL");
    assertThat(read.json().getString("publisher")).isEqualTo("Gemeente " + tenant.value());
    assertThat(names("")).contains(name);
  }

  @Test
  void oneFindsThoseOfAnAreaAndALanguage() {
    String name = name();
    publish(name);

    assertThat(names("?area=NL350&language=en")).contains(name);
    assertThat(names("?area=NL")).as("a region around it").contains(name);
    assertThat(names("?area=NL35")).contains(name);
    assertThat(names("?area=BE")).doesNotContain(name);
    assertThat(names("?area=NL350&language=fr")).doesNotContain(name);
    assertThat(PRODUCT.call().get(PATH + "?area=nl%25").status()).isEqualTo(400);
  }

  @Test
  void aChangeIsReadAtOnceAndNeedsTheVersionThatItIsBasedOn() {
    String made = publish(name());
    String tag = PRODUCT.call().get(made).header("ETag").orElseThrow();
    String other = name();

    assertThat(admin.put(made, point(other)).status()).isEqualTo(428);
    Answer changed = admin.ifMatch(tag).put(made, point(other));

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    Answer read = PRODUCT.call().get(made);
    assertThat(read.body()).isEqualTo(changed.body());
    assertThat(read.header("ETag")).isEqualTo(changed.header("ETag"));
    assertThat(admin.ifMatch(tag).put(made, point(name())).status()).isEqualTo(412);
  }

  @Test
  void whatIsTakenBackIsGoneForEverybody() {
    String name = name();
    String made = publish(name);
    String tag = PRODUCT.call().get(made).header("ETag").orElseThrow();

    assertThat(admin.ifMatch(tag).delete(made).status()).isEqualTo(204);

    assertThat(PRODUCT.call().get(made).status()).isEqualTo(404);
    assertThat(names("")).doesNotContain(name);
    assertThat(admin.ifMatch(tag).delete(made).status()).isEqualTo(404);
  }

  @Test
  void anotherTenantChangesAndTakesBackNothingOfIt() {
    String made = publish(name());
    String tag = PRODUCT.call().get(made).header("ETag").orElseThrow();
    Call stranger = PRODUCT.as(PRODUCT.token(PRODUCT.tenant(), Role.TENANTADMIN)).ifMatch(tag);

    assertThat(stranger.put(made, point("Stolen")).status()).isEqualTo(404);
    assertThat(stranger.delete(made).status()).isEqualTo(404);
    assertThat(PRODUCT.call().get(made).header("ETag")).contains(tag);
  }

  @Test
  void anOfficeThatNobodyCanReachAndAnUnknownAreaAreRefusedTogether() {
    Answer refused =
        admin.post(
            PATH,
            point("x")
                .replace("{\"telephone\":\"+31 70 000 00 00\"}", "{}")
                .replace("\"hours\"", "\"area\":\"NL999\",\"hours\""));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().getJsonArray("violations").getValuesAs(JsonObject.class))
        .extracting(violation -> violation.getString("name"))
        .containsExactlyInAnyOrder("/area", "/reach");
  }

  @Test
  void aTenantSpeaksForNoOtherCountry() {
    String belgian = point(name()).replace("\"hours\"", "\"area\":\"BE100\",\"hours\"");

    Answer refused = admin.post(PATH, belgian);
    Answer changed = admin.ifMatch("*").put(publish(name()), belgian);

    for (Answer answer : List.of(refused, changed)) {
      assertThat(answer.status()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains("/area", "must lie in the country of the tenant");
    }
    Answer inside =
        admin.post(PATH, point(name()).replace("\"hours\"", "\"area\":\"NL35\",\"hours\""));
    assertThat(inside.status()).as(inside.body()).isEqualTo(201);
  }

  @Test
  void aTenantPublishesNoMoreThanItsQuota() {
    Call operator =
        PRODUCT.as(PRODUCT.token(PRODUCT.tenant(TenantKind.OPERATOR, Map.of()), Role.PLATFORM));
    String quota = "/v1/tenants/" + tenant + "/settings/reportPoints";
    String tag = operator.get(quota).header("ETag").orElse("*");
    assertThat(operator.ifMatch(tag).put(quota, "{\"value\":2}").status()).isEqualTo(200);
    publish(name());
    String second = publish(name());

    Answer third = admin.post(PATH, point(name()));

    assertThat(third.status()).as(third.body()).isEqualTo(409);
    assertThat(third.problem()).isEqualTo("quota-used-up");
    assertThat(third.body()).contains("reportPoints");
    assertThat(admin.ifMatch("*").delete(second).status()).isEqualTo(204);
    publish(name());
  }

  @Test
  void theDirectoryIsReadPageByPageAndACursorFitsItsOwnQuestionOnly() {
    List<String> published = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      published.add(publish(name()));
    }
    String first = PATH + "?area=NL350&pageSize=2";

    List<String> read = new ArrayList<>();
    Optional<String> next = Optional.of(first);
    while (next.isPresent()) {
      Answer page = PRODUCT.call().get(next.get());
      JsonObject json = page.json();
      assertThat(json.getString("self")).isEqualTo(next.get());
      assertThat(json.getJsonArray("items").size()).isBetween(1, 2);
      json.getJsonArray("items")
          .getValuesAs(JsonObject.class)
          .forEach(point -> read.add(point.getString("href")));
      next = Optional.ofNullable(json.getString("next", null));
      assertThat(page.header("Link"))
          .isEqualTo(next.map(address -> "<" + address + ">; rel=\"next\""));
    }

    assertThat(read).containsAll(published).doesNotHaveDuplicates();
    String cursor = PRODUCT.call().get(first).json().getString("next").split("cursor=")[1];
    for (String elsewhere :
        List.of("?area=NL35&cursor=" + cursor, "?cursor=" + cursor, "?cursor=AAAA")) {
      Answer refused = PRODUCT.call().get(PATH + elsewhere);
      assertThat(refused.status()).as(elsewhere).isEqualTo(400);
      assertThat(refused.problem()).isEqualTo("invalid-cursor");
    }
  }

  private static String name() {
    return "Desk " + UUID.randomUUID();
  }

  private String publish(String name) {
    Answer made = admin.post(PATH, point(name));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return PATH + "/" + made.madeId();
  }

  /** Those of all pages. */
  private static List<String> names(String query) {
    List<String> names = new ArrayList<>();
    Optional<String> next = Optional.of(PATH + query);
    while (next.isPresent()) {
      Answer answer = PRODUCT.call().get(next.get());
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      answer
          .json()
          .getJsonArray("items")
          .getValuesAs(JsonObject.class)
          .forEach(point -> names.add(point.getString("name")));
      next = Optional.ofNullable(answer.json().getString("next", null));
    }
    return names;
  }
}
