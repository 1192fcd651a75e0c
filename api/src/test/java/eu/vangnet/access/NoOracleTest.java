package eu.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.MatrixTable.Others;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.StatementLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a caller may not see costs the database the same questions as what is not there: whoever
 * measures time learns nothing either. Asserted on the statements and never on a clock.
 */
@Tag("database")
class NoOracleTest {
  private static final int ATTEMPTS = 3;
  private static final Product PRODUCT = Product.started();
  private static final MatrixTable TABLE = MatrixTable.read();

  /** What other organisations may see, so that only what belongs to it is exchanged for nothing. */
  /** Every two seconds some request or other asks whether the register has changed. */
  private static final String AGE_OF_THE_REGISTER = "SELECT changes FROM registry";

  private static final Set<String> SEEN_PARENTS = Set.of("session");

  private static OwnedObjects owner;
  private static TenantId stranger;

  @BeforeAll
  static void ownerAndStranger() {
    owner = new OwnedObjects();
    stranger = PRODUCT.tenant(TenantKind.MUNICIPALITY, Map.of("example", "1.0.0"));
    // The first request of a tenant opens its connections and its keys.
    PRODUCT.as(PRODUCT.token(stranger, Role.values())).purpose("caseWork").get("/v1/cases");
  }

  static Stream<Operation> ofOneObject() {
    return Operation.published().stream()
        .filter(operation -> operation.right().isPresent() && operation.hasObject())
        .filter(operation -> others(operation) != Others.SHARED);
  }

  static Stream<Operation> hiddenFromOtherOrganisations() {
    return ofOneObject().filter(operation -> others(operation) == Others.HIDDEN);
  }

  private static Others others(Operation operation) {
    return TABLE.of(operation.id()).orElseThrow().others();
  }

  @ParameterizedTest
  @MethodSource("ofOneObject")
  void anotherTenantsObjectCostsWhatAnAbsentOneCosts(Operation operation) {
    assertSameStatements(operation, PRODUCT.as(PRODUCT.token(stranger, Role.values())));
  }

  @ParameterizedTest
  @MethodSource("hiddenFromOtherOrganisations")
  void whatAnOrganisationMayNotSeeCostsWhatAnAbsentObjectCosts(Operation operation) {
    assertSameStatements(
        operation, PRODUCT.as(PRODUCT.token(owner.tenant(), "without-seat", Role.values())));
  }

  @ParameterizedTest
  @MethodSource("ofOneObject")
  void withoutTheRightTheDatabaseIsNotAsked(Operation operation) {
    Call caller = PRODUCT.as(PRODUCT.token(owner.tenant()));
    assertThat(statements(operation, caller, owner.all())).isEmpty();
  }

  @Test
  void aTagIsMadeOfWhatTheCallerSees() {
    String course = "/v1/courses/" + owner.all().get("course");
    Answer own = PRODUCT.as(PRODUCT.token(owner.tenant(), Role.TENANTADMIN)).get(course);
    Answer partner =
        PRODUCT.as(PRODUCT.token(owner.tenant(), "police-west", Role.PARTNER)).get(course);
    assertThat(own.body()).isNotEqualTo(partner.body());
    assertThat(own.header("ETag")).isNotEqualTo(partner.header("ETag"));
  }

  @Test
  void aTagOfWhatIsHiddenIsNoKeyToIt() {
    String file = "/v1/cases/" + owner.all().get("case");
    Call chair = PRODUCT.as(PRODUCT.token(owner.tenant(), Role.CASECHAIR)).purpose("caseWork");
    String tag = chair.get(file).header("ETag").orElseThrow();
    Call elsewhere =
        PRODUCT
            .as(PRODUCT.token(owner.tenant(), "without-seat", Role.values()))
            .purpose("caseWork");

    Answer known = elsewhere.with("If-None-Match", tag).get(file);
    Answer absent = elsewhere.with("If-None-Match", tag).get("/v1/cases/" + UUID.randomUUID());

    assertThat(known.status()).isEqualTo(404);
    SameAnswer.check(known, absent);
    SameAnswer.check(
        elsewhere.ifMatch(tag).patch(file, "{\"sex\":\"female\"}"),
        elsewhere.ifMatch(tag).patch("/v1/cases/" + UUID.randomUUID(), "{\"sex\":\"female\"}"));
  }

  private static void assertSameStatements(Operation operation, Call caller) {
    Map<String, String> nothing = new HashMap<>(owner.random());
    SEEN_PARENTS.forEach(parent -> nothing.put(parent, owner.all().get(parent)));
    List<String> real = statements(operation, caller, owner.all());
    List<String> absent = statements(operation, caller, nothing);
    // The courier may have worked in between; what the request itself asks is asked again.
    for (int again = 0; again < ATTEMPTS && !real.equals(absent); again++) {
      real = statements(operation, caller, owner.all());
      absent = statements(operation, caller, nothing);
    }

    assertThat(real).as(operation.id()).isEqualTo(absent);
  }

  private static List<String> statements(
      Operation operation, Call caller, Map<String, String> objects) {
    return StatementLog.during(() -> operation.send(caller, objects, MatrixBodies.of(operation)))
        .stream()
        .filter(statement -> !statement.contains(AGE_OF_THE_REGISTER))
        .toList();
  }
}
