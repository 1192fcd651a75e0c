package eu.vangnet.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.edge.ComposedRoles;
import eu.vangnet.security.ComposableRights;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.tenancy.roles.AnotherServer;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RoleTest {
  private static final TenantId TENANT = Product.started().tenant();

  private final String role = "desk-" + UUID.randomUUID().toString().substring(0, 8);
  private final String address = "/v1/roles/" + role;
  private final String desk =
      "{\"name\":\"%s\",\"label\":\"Desk of Kim\",\"rights\":[\"signals:create\"]}".formatted(role);
  private final Product product = Product.started();
  private final Call admin = product.as(product.token(TENANT, Role.TENANTADMIN));

  @Test
  void aTokenThatNamesTheRoleHasItsRightsAndThoseOfEverybody() {
    assertThat(rightsWith(role)).isEmpty();
    assertThat(admin.post("/v1/roles", desk).status()).isEqualTo(201);

    assertThat(rightsWith(role))
        .containsExactly(
            "codelists:read", "contactpoints:read", "modules:read", "self:read", "signals:create");
    assertThat(as(role).purpose("intake").get("/v1/signals").status()).isEqualTo(403);
  }

  @Test
  void aChangeCountsWithoutANewToken() {
    admin.post("/v1/roles", desk);
    String token = token(TENANT, role);
    assertThat(listsCourses(token)).isEqualTo(403);

    change("{\"label\":\"l\",\"rights\":[\"courses:read\"]}");
    assertThat(listsCourses(token)).isEqualTo(200);

    assertThat(admin.ifMatch(tag()).delete(address).status()).isEqualTo(204);
    assertThat(listsCourses(token)).isEqualTo(403);
  }

  @Test
  void anotherServerKnowsOfAChangeWithinAMinute() {
    admin.post("/v1/roles", desk);
    ComposedRoles elsewhere = AnotherServer.roles(product);
    assertThat(rights(elsewhere)).doesNotContain(Right.COURSE_READ);

    change("{\"label\":\"l\",\"rights\":[\"courses:read\"]}");

    assertThat(rights(elsewhere)).as("still the old ones").doesNotContain(Right.COURSE_READ);
    product
        .clock()
        .ahead(
            Duration.ofSeconds(ComposedRoles.DELAY_SECONDS + 1),
            () -> assertThat(rights(elsewhere)).contains(Right.COURSE_READ));
    assertThat(ComposedRoles.DELAY_SECONDS).isLessThanOrEqualTo(60);
  }

  @Test
  void anotherTenantsRoleOfTheSameNameGivesNothing() {
    admin.post("/v1/roles", desk);
    TenantId other = product.tenant();
    assertThat(product.as(token(other, role)).get("/v1/me").status()).isEqualTo(403);
  }

  @Test
  void rightsOfOversightAdministrationAndAllAboveTheTenantAreNotATenantsToGive() {
    Answer refused =
        admin.post(
            "/v1/roles",
            "{\"name\":\"too-much\",\"label\":\"l\",\"rights\":"
                + "[\"tenants:create\",\"courses:read\",\"journal:read\",\"roles:compose\","
                + "\"reports:release\",\"nobody:knows\"]}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(
            refused
                .json()
                .getJsonArray("violations")
                .getValuesAs(violation -> violation.asJsonObject().getString("name")))
        .containsExactly("/rights/0", "/rights/2", "/rights/3", "/rights/4", "/rights/5");
  }

  /** Written out, so that a right which becomes composable shows here. */
  @Test
  void whatATenantMayNotGive() {
    assertThat(
            List.of(
                Right.TENANT_READ,
                Right.TENANT_CREATE,
                Right.REPORT_REQUEST,
                Right.REPORT_READ,
                Right.REPORT_RELEASE,
                Right.JOB_READ,
                Right.JOB_CANCEL,
                Right.JOURNAL_READ,
                Right.MODULE_ENABLE,
                Right.ROLE_READ,
                Right.ROLE_COMPOSE,
                Right.REVOCATION_READ,
                Right.REVOCATION_CREATE,
                Right.REVOCATION_LIFT,
                Right.KEY_REVOKE))
        .noneMatch(ComposableRights::hold);
  }

  @Test
  void aCoreRoleIsNeitherChangedNorRemovedNorTaken() {
    Answer changed =
        admin.ifMatch("*").put("/v1/roles/auditor", "{\"label\":\"l\",\"rights\":[\"a:b\"]}");
    assertThat(changed.status()).isEqualTo(400);
    Answer sound =
        admin
            .ifMatch("*")
            .put("/v1/roles/auditor", "{\"label\":\"l\",\"rights\":[\"courses:read\"]}");
    assertThat(sound.problem()).isEqualTo("transition-refused");
    assertThat(admin.ifMatch("*").delete("/v1/roles/auditor").problem())
        .isEqualTo("transition-refused");
    assertThat(admin.post("/v1/roles", desk.replace(role, "auditor")).status()).isEqualTo(400);
  }

  @Test
  void aChangeIsBasedOnTheVersionThatWasRead() {
    admin.post("/v1/roles", desk);
    String body = "{\"label\":\"l\",\"rights\":[\"courses:read\"]}";
    String old = tag();
    assertThat(admin.put(address, body).status()).isEqualTo(428);
    assertThat(admin.ifMatch(old).put(address, body).status()).isEqualTo(200);
    assertThat(admin.ifMatch(old).put(address, body).status()).isEqualTo(412);
    assertThat(admin.post("/v1/roles", desk).problem()).isEqualTo("already-exists");
  }

  @Test
  void theSameRequestTwiceComposesOneRole() {
    Call once = admin.with("Idempotency-Key", UUID.randomUUID().toString());
    assertThat(once.post("/v1/roles", desk).status()).isEqualTo(201);
    Answer again = once.post("/v1/roles", desk);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).contains("true");
  }

  @Test
  void whoComposedWhatStandsInTheJournal() {
    admin.post("/v1/roles", desk);
    String journal =
        product
            .as(product.token(TENANT, Role.AUDITOR))
            .purpose("oversight")
            .get("/v1/journal")
            .body();
    assertThat(journal).contains("roles:compose", "\"objectId\":\"" + role + "\"");
  }

  private void change(String body) {
    assertThat(admin.ifMatch(tag()).put(address, body).status()).isEqualTo(200);
  }

  private String tag() {
    return admin.get(address).header("ETag").orElseThrow();
  }

  private Call as(String role) {
    return product.as(token(TENANT, role));
  }

  private int listsCourses(String token) {
    return product.as(token).get("/v1/courses").status();
  }

  private List<String> rightsWith(String role) {
    Answer self = as(role).get("/v1/me");
    return self.status() == 403
        ? List.of()
        : self.json().getJsonArray("rights").getValuesAs(JsonString::getString);
  }

  private Set<Right> rights(ComposedRoles roles) {
    return roles.of(TENANT, Set.of(role)).iterator().next().rights();
  }

  private String token(TenantId of, String role) {
    return product.issuer().sign(product.issuer().claims(of).claim("roles", List.of(role)).build());
  }
}
