package eu.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A national co-ordinator lets tenants of its country begin and rest, and nothing more. */
@Tag("database")
class CoordinatorTest {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");
  private static final Product PRODUCT = Product.started();
  private static final TenantId COORDINATOR =
      PRODUCT.tenant(TenantKind.NATIONAL_COORDINATOR, Map.of());

  private static final Set<Right> OWN =
      Set.of(
          Right.SELF_READ,
          Right.CODELIST_READ,
          Right.MODULE_READ,
          Right.CONTACTPOINT_READ,
          Right.TENANT_READ,
          Right.TENANT_CREATE,
          Right.TENANT_SUSPEND,
          Right.SETTING_READ,
          Right.SETTING_CHANGE);

  static List<Operation> others() {
    return Operation.published().stream()
        .filter(operation -> operation.right().isPresent())
        .filter(operation -> !OWN.contains(operation.right().get()))
        .toList();
  }

  /** To read, export, erase, or anything else that is ever added. */
  @ParameterizedTest
  @MethodSource("others")
  void everyOtherOperationIsRefused(Operation operation) {
    String id = UUID.randomUUID().toString();
    Map<String, String> ids =
        VARIABLE
            .matcher(operation.path())
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> id, (one, other) -> one));
    Answer answer = operation.send(coordinator(), ids, "{}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(403);
    assertThat(answer.problem()).isEqualTo("not-allowed");
  }

  @Test
  void theRoleHoldsTheseRightsAndNoneOfKeysOrTokens() {
    assertThat(Role.NATIONALCOORDINATOR.rights()).isEqualTo(OWN);
  }

  @Test
  void itEnrolsInItsOwnCountry() {
    String id = "nl-e" + UUID.randomUUID().toString().substring(0, 8);
    Answer made = coordinator().post("/v1/tenants", definition(id, "municipality", "NL350"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(coordinator().get("/v1/tenants/" + id).status()).isEqualTo(200);
  }

  @Test
  void whatItEnrolsCountsInReportsWhenTheOperatorHasAdmittedIt() {
    String id = "nl-c" + UUID.randomUUID().toString().substring(0, 8);
    String address = "/v1/tenants/" + id + "/settings/countedInReports";
    String genuine = "/v1/tenants/" + PRODUCT.tenant() + "/settings/countedInReports";
    coordinator().post("/v1/tenants", definition(id, "municipality", "NL350"));

    assertThat(operator().get(address).json().getInt("value")).isZero();
    assertThat(operator().get(genuine).json().getInt("value")).isOne();
    assertThat(coordinator().ifMatch("*").put(address, "{\"value\":1}").status()).isEqualTo(403);
    assertThat(
            coordinator()
                .ifMatch("*")
                .put("/v1/settings/countedInReports", "{\"value\":1}")
                .status())
        .isEqualTo(403);

    String tag = operator().get(address).header("ETag").orElse("*");
    Answer admitted = operator().ifMatch(tag).put(address, "{\"value\":1}");
    assertThat(admitted.json().getInt("value")).isOne();
  }

  @Test
  void itEnrolsNeitherAbroadNorAnybodyAboveIt() {
    String name = UUID.randomUUID().toString().substring(0, 8);
    Stream.of(
            definition("be-e" + name, "municipality", "BE10"),
            definition("nl-p" + name, "programme", "NL350"),
            definition("nl-o" + name, "operator", "NL350"),
            definition("nl-n" + name, "nationalCoordinator", "NL350"))
        .forEach(
            body -> {
              Answer refused = coordinator().post("/v1/tenants", body);
              assertThat(refused.status()).as(body + refused.body()).isEqualTo(403);
            });
  }

  @Test
  void itLetsATenantOfItsCountryRestAndTheOperatorLetsItServeAgain() {
    TenantId tenant = PRODUCT.tenant();
    String address = "/v1/tenants/" + tenant;
    Answer rests = step(coordinator(), address, "suspension");
    assertThat(rests.status()).as(rests.body()).isEqualTo(200);
    assertThat(rests.json().getString("status")).isEqualTo("suspended");
    Answer refused = PRODUCT.as(PRODUCT.token(tenant, Role.CASEWORKER)).get("/v1/me");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("tenant-rests");
    assertThat(step(coordinator(), address, "resumption").status()).isEqualTo(403);
    assertThat(step(coordinator(), address, "suspension").status()).as("again").isEqualTo(409);
    assertThat(step(operator(), address, "resumption").status()).isEqualTo(200);
    assertThat(PRODUCT.as(PRODUCT.token(tenant, Role.CASEWORKER)).get("/v1/me").status())
        .isEqualTo(200);
  }

  @Test
  void aTenantAbroadIsAsAbsentAsOneThatIsNot() {
    String abroad = "be-a" + UUID.randomUUID().toString().substring(0, 8);
    assertThat(operator().post("/v1/tenants", definition(abroad, "municipality", "BE10")).status())
        .isEqualTo(201);
    for (String address : List.of("/v1/tenants/" + abroad, "/v1/tenants/be-nobody-at-all")) {
      assertThat(coordinator().get(address).status()).isEqualTo(404);
      assertThat(coordinator().ifMatch("*").post(address + "/suspension", "").status())
          .isEqualTo(404);
    }
    assertThat(coordinator().get("/v1/tenants?pageSize=500").body()).doesNotContain(abroad);
  }

  @Test
  void theRoleCountsInATenantOfThatKindOnly() {
    Call pretender = PRODUCT.as(PRODUCT.token(PRODUCT.tenant(), Role.NATIONALCOORDINATOR));
    String address = "/v1/tenants/" + PRODUCT.tenant();
    assertThat(pretender.get(address).status()).isEqualTo(404);
    assertThat(pretender.ifMatch("*").post(address + "/suspension", "").status()).isEqualTo(404);
    String id = "nl-x" + UUID.randomUUID().toString().substring(0, 8);
    assertThat(pretender.post("/v1/tenants", definition(id, "municipality", "NL350")).status())
        .isEqualTo(403);
  }

  private static Answer step(Call caller, String address, String step) {
    String tag = caller.get(address).header("ETag").orElse("*");
    return caller.ifMatch(tag).post(address + "/" + step, "");
  }

  private static Call coordinator() {
    return PRODUCT.as(PRODUCT.token(COORDINATOR, Role.NATIONALCOORDINATOR));
  }

  private static Call operator() {
    return PRODUCT.as(PRODUCT.token(PRODUCT.tenant(TenantKind.OPERATOR, Map.of()), Role.PLATFORM));
  }

  private static String definition(String id, String kind, String nuts) {
    return """
    {"id":"%s","name":"N","kind":"%s","nuts":"%s","zone":"Europe/Amsterdam","languages":["nl"],
     "issuers":["%s"]}
    """
        .formatted(id, kind, nuts, PRODUCT.issuer().url());
  }
}
