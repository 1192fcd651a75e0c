package eu.vangnet.casework.reportpoints;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.util.List;
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
    assertThat(read.body()).doesNotContain(tenant.value());
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
                .replace("\"hours\"", "\"area\":\"XX999\",\"hours\""));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().getJsonArray("violations").getValuesAs(JsonObject.class))
        .extracting(violation -> violation.getString("name"))
        .containsExactlyInAnyOrder("/area", "/reach");
  }

  private static String name() {
    return "Desk " + UUID.randomUUID();
  }

  private String publish(String name) {
    Answer made = admin.post(PATH, point(name));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return PATH + "/" + made.madeId();
  }

  private static List<String> names(String query) {
    Answer answer = PRODUCT.call().get(PATH + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer
        .json()
        .getJsonArray("items")
        .getValuesAs(item -> item.asJsonObject().getString("name"));
  }
}
