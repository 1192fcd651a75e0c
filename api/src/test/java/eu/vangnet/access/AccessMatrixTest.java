package eu.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.MatrixTable.Others;
import eu.vangnet.access.MatrixTable.Row;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the published document, sent by everybody who must get nothing and as every
 * role. What shall be stands in {@code src/test/resources/access}; an operation without a line
 * there fails.
 */
@Tag("database")
class AccessMatrixTest {
  private static final Product PRODUCT = Product.started();
  private static final MatrixTable TABLE = MatrixTable.read();
  private static final String ELSEWHERE = "organisation-without-seat";

  private static OwnedObjects owner;
  private static BadTokens bad;
  private static TenantId stranger;

  /** Asks for lists only: the journal of the stranger tells what the stranger has tried. */
  private static TenantId reader;

  private static MatrixCells cells;

  @BeforeAll
  static void ownerAndStranger() {
    owner = new OwnedObjects();
    bad = new BadTokens(owner.tenant());
    stranger = PRODUCT.tenant(TenantKind.MUNICIPALITY, Map.of("example", "1.0.0"));
    reader = PRODUCT.tenant(TenantKind.MUNICIPALITY, Map.of("example", "1.0.0"));
    cells = new MatrixCells(owner);
  }

  @AfterAll
  static void everyOperationWasAsked() {
    System.out.printf(
        "Operation matrix: %d of %d operations of the document, %d requests%n",
        cells.operations().size(), all().size(), cells.requests());
    assertThat(cells.operations())
        .containsExactlyInAnyOrderElementsOf(all().stream().map(Operation::id).toList());
  }

  static List<Operation> all() {
    return Operation.published();
  }

  static List<Operation> guarded() {
    return all().stream().filter(operation -> operation.right().isPresent()).toList();
  }

  static Stream<Operation> withObject() {
    return guarded().stream()
        .filter(Operation::hasObject)
        .filter(operation -> row(operation).others() != Others.SHARED);
  }

  static Stream<Operation> open() {
    return all().stream()
        .filter(operation -> operation.right().isEmpty() && !operation.byCapability());
  }

  static Stream<Operation> byCapability() {
    return all().stream().filter(Operation::byCapability);
  }

  private static Row row(Operation operation) {
    return TABLE.of(operation.id()).orElseThrow();
  }

  @Test
  void theTableHasALineForEachOperationAndSaysWhatItNeeds() {
    assertThat(TABLE.differences(all())).isEmpty();
  }

  @Test
  void anOperationWithoutALineFails() {
    Operation made =
        new Operation(
            "inventedYesterday",
            "GET",
            "/v1/inventions",
            Optional.of(Right.CASE_READ),
            false,
            false,
            Optional.empty(),
            false);

    assertThat(TABLE.differences(Stream.concat(all().stream(), Stream.of(made)).toList()))
        .singleElement()
        .asString()
        .contains("inventedYesterday | cases:read");
  }

  @Test
  void aRightThatChangedOrAStepUpThatIsGoneFails() {
    Operation close = all().stream().filter(op -> op.id().equals("closeCase")).findFirst().get();
    Operation changed =
        new Operation(
            close.id(),
            close.method(),
            close.path(),
            Optional.of(Right.CASE_READ),
            false,
            true,
            close.body(),
            false);

    assertThat(TABLE.differences(List.of(changed)))
        .contains("closeCase needs cases:read +stepUp, but operations.txt says cases:close");
  }

  @Test
  void whatIsOpenOrSharedSaysWhy() {
    assertThat(TABLE.rows())
        .filteredOn(row -> row.isOpen() || row.others() == Others.SHARED)
        .allSatisfy(row -> assertThat(row.remark()).as(row.operation()).isNotBlank());
  }

  @Test
  void eachRightIsHeldByTheRolesThatPeopleWroteDown() {
    Map<String, Set<String>> held =
        Arrays.stream(Right.values())
            .collect(
                Collectors.toMap(
                    Right::code,
                    right ->
                        Arrays.stream(Role.values())
                            .filter(role -> role.rights().contains(right))
                            .map(Role::code)
                            .collect(Collectors.toSet())));

    assertThat(TABLE.holders()).as("src/test/resources/access/rights.txt").isEqualTo(held);
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void aBadTokenOpensNothing(Operation operation) {
    cells.check(
        operation,
        bad.all(),
        token -> PRODUCT.as(token),
        answer -> answer.status() == 401 && answer.problem().equals("not-authenticated"));
    cells.check(
        operation,
        Map.of("no token", ""),
        none -> PRODUCT.call(),
        answer -> answer.status() == 401 && answer.problem().equals("not-authenticated"));
    cells.check(
        operation,
        Map.of("a new key of the issuer", bad.underTheNewKey()),
        token -> PRODUCT.as(token),
        answer -> answer.status() != 401 && answer.status() != 403);
  }

  /** No token adds anything to what is open, and none takes anything away. */
  @ParameterizedTest
  @MethodSource("open")
  void whatIsOpenAnswersEverybodyTheSame(Operation operation) {
    Answer without = cells.send(operation, PRODUCT.call(), owner.all(), "");
    assertThat(without.status()).isNotIn(401, 403);
    Map<String, String> callers = new HashMap<>(bad.all());
    callers.put("every role", PRODUCT.token(owner.tenant(), Role.values()));
    callers.put("another tenant", PRODUCT.token(stranger, Role.values()));
    cells.check(operation, callers, PRODUCT::as, answer -> answer.status() == without.status());
  }

  /** With a capability they are asked in {@link CapabilityMatrixTest}. */
  @ParameterizedTest
  @MethodSource("byCapability")
  void noTokenOpensWhatACapabilityOpens(Operation operation) {
    Map<String, String> callers = new HashMap<>(bad.all());
    callers.put("every role", PRODUCT.token(owner.tenant(), Role.values()));
    cells.check(
        operation,
        callers,
        PRODUCT::as,
        answer -> answer.status() == 401 && answer.problem().equals("capability-refused"));
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void eachRoleGetsWhatTheTableSays(Operation operation) {
    Set<String> holders = TABLE.holders().get(row(operation).needs());
    Map<String, String> may = tokens(role -> holders.contains(role.code()));
    Map<String, String> mayNot = tokens(role -> !holders.contains(role.code()));

    cells.check(operation, may, PRODUCT::as, cells.granted(operation));
    cells.check(
        operation,
        mayNot,
        PRODUCT::as,
        answer -> answer.status() == 403 && answer.problem().equals("not-allowed"));
    cells.check(
        operation,
        Map.of("no role at all", PRODUCT.token(owner.tenant())),
        PRODUCT::as,
        answer -> answer.status() == 403);
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void aWeakProofOpensNothingThatAsksForAStrongOne(Operation operation) {
    String weak =
        PRODUCT
            .issuer()
            .sign(
                PRODUCT.issuer().claims(owner.tenant(), Role.values()).claim("acr", "pwd").build());
    cells.check(
        operation,
        Map.of("weak proof", weak),
        PRODUCT::as,
        row(operation).stepUp()
            ? answer -> answer.status() == 401 && answer.problem().equals("step-up-needed")
            : cells.granted(operation));
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void withoutTheRightARealObjectAnswersLikeARandomOne(Operation operation) {
    Right right = operation.right().orElseThrow();
    Role[] lacking =
        Arrays.stream(Role.values())
            .filter(role -> !role.rights().contains(right))
            .toArray(Role[]::new);
    Call caller = PRODUCT.as(PRODUCT.token(stranger, lacking));
    if (lacking.length == 0) {
      caller = PRODUCT.as(PRODUCT.token(stranger));
    }

    Answer real = cells.send(operation, caller, owner.all(), "{}");
    Answer random = cells.send(operation, caller, owner.random(), "{}");

    assertThat(real.status()).as(real.body()).isEqualTo(403);
    SameAnswer.check(real, random);
  }

  @ParameterizedTest
  @MethodSource("withObject")
  void anotherTenantsObjectAnswersLikeARandomOne(Operation operation) {
    Call caller = PRODUCT.as(PRODUCT.token(stranger, Role.values()));
    String body = MatrixBodies.of(operation);

    Answer real = cells.send(operation, caller, owner.all(), body);
    Answer random = cells.send(operation, caller, owner.random(), body);

    assertThat(real.status()).as(real.body()).isEqualTo(404);
    SameAnswer.check(real, random);
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void aListOfAnotherTenantShowsNothingOfThisOne(Operation operation) {
    if (operation.reads() && !operation.hasObject()) {
      Call caller = PRODUCT.as(PRODUCT.token(reader, Role.values()));
      Answer answer = cells.send(operation, caller, Map.of(), "");
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      if (row(operation).others() != Others.SHARED) {
        assertThat(cells.shown(answer)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void peopleOfAnotherOrganisationGetWhatTheTableSays(Operation operation) {
    Call caller = PRODUCT.as(PRODUCT.token(owner.tenant(), ELSEWHERE, Role.values()));
    cells.checkOthers(operation, row(operation).others(), caller);
  }

  private static Map<String, String> tokens(java.util.function.Predicate<Role> wanted) {
    return Arrays.stream(Role.values())
        .filter(wanted)
        .collect(Collectors.toMap(Role::code, role -> PRODUCT.token(owner.tenant(), role)));
  }
}
