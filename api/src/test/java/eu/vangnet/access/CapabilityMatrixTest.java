package eu.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.attachments.Papers;
import eu.vangnet.evaluations.EvaluationRoom;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The third kind of operation: every one that a capability opens, asked with the wrong one. */
@Tag("database")
class CapabilityMatrixTest {
  /** What opens which operation of the document. */
  private static final Map<String, CapabilityOperation> OPENED_BY =
      Map.of(
          "giveResponse", CapabilityOperation.RESPONSE_GIVE,
          "readQuestionnaire", CapabilityOperation.QUESTIONNAIRE_READ,
          "readReceipt", CapabilityOperation.RECEIPT_READ,
          "followReceipt", CapabilityOperation.RECEIPT_FOLLOW,
          "readCalendar", CapabilityOperation.CALENDAR_READ);

  /** What opens its operation only beside a token; it is asked where its operation is tested. */
  private static final Set<CapabilityOperation> BESIDE_A_TOKEN =
      EnumSet.of(CapabilityOperation.ATTACHMENT_READ);

  private static final Set<CapabilityOperation> OF_A_RECEIPT =
      EnumSet.of(CapabilityOperation.RECEIPT_READ, CapabilityOperation.RECEIPT_FOLLOW);

  private static final Product PRODUCT = Product.started();
  private static final EvaluationRoom ROOM = EvaluationRoom.of(Desk.dutch().tenant());
  private static String evaluation;
  private static String receipt;
  private static String calendar;
  private static Map<CapabilityOperation, String> genuine;

  @BeforeAll
  static void anOpenEvaluation() {
    evaluation = ROOM.openEvaluation();
    EvaluationRoom.Issued issued = ROOM.invite(evaluation, 1);
    JsonObject sent = signal();
    receipt = sent.getString("receiptHref").substring("/v1/receipts/".length());
    Call chair = PRODUCT.as(PRODUCT.token(ROOM.tenant(), Role.CASECHAIR)).purpose("caseWork");
    String series =
        chair
            .post("/v1/series", "{\"name\":\"n\",\"seats\":[{\"seat\":\"police\"}]}")
            .header("Location")
            .orElseThrow();
    JsonObject dates = chair.post(series + "/calendars", "{}").json();
    calendar = dates.getString("id");
    genuine =
        Map.of(
            CapabilityOperation.RECEIPT_READ, sent.getString("readCapability"),
            CapabilityOperation.RECEIPT_FOLLOW, sent.getString("followCapability"),
            CapabilityOperation.RESPONSE_GIVE, issued.capabilities().getFirst(),
            CapabilityOperation.QUESTIONNAIRE_READ, issued.questionnaire(),
            CapabilityOperation.CALENDAR_READ, dates.getString("capability"),
            CapabilityOperation.ATTACHMENT_READ, link());
  }

  private static String link() {
    Desk desk = Desk.dutch();
    Call worker = desk.as(Role.CASEWORKER);
    String file = "/v1/cases/" + desk.openCase("Left school.");
    String paper = file + "/attachments/" + Papers.add(worker, file, "Dear all").madeId();
    return Papers.link(worker, paper).json().getString("capability");
  }

  private static JsonObject signal() {
    String token = PRODUCT.token(ROOM.tenant(), Role.INTAKE);
    return PRODUCT.as(token).purpose("intake").post("/v1/signals", "{\"facts\":\"f\"}").json();
  }

  static Stream<Operation> opened() {
    return Operation.published().stream().filter(Operation::byCapability);
  }

  @Test
  void eachOperationThatACapabilityOpensIsAskedHere() {
    assertThat(opened().map(Operation::id)).containsExactlyInAnyOrderElementsOf(OPENED_BY.keySet());
    assertThat(EnumSet.complementOf(EnumSet.copyOf(BESIDE_A_TOKEN)))
        .containsExactlyInAnyOrderElementsOf(OPENED_BY.values());
  }

  @ParameterizedTest
  @MethodSource("opened")
  void everyWrongCapabilityIsRefusedInTheSameWords(Operation operation) {
    Answer without = send(operation, PRODUCT.call());
    assertThat(without.status()).as(without.body()).isEqualTo(401);
    assertThat(without.problem()).isEqualTo("capability-refused");
    String challenge = "Capability realm=\"vangnet\"";
    boolean takesPassword = OPENED_BY.get(operation.id()).takesPassword();
    assertThat(without.header("WWW-Authenticate"))
        .contains(takesPassword ? challenge + ", Basic realm=\"vangnet\"" : challenge);

    wrong(operation)
        .forEach(
            (name, capability) -> {
              Answer answer = send(operation, PRODUCT.call().holding(capability));
              assertThat(answer.status()).as(name + " " + answer.body()).isEqualTo(401);
              SameAnswer.check(answer, without);
              SameAnswer.check(send(operation, password(capability)), without);
            });
  }

  private static Call password(String capability) {
    String pair = "calendar:" + capability;
    return PRODUCT
        .call()
        .with(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII)));
  }

  /** Everywhere else a password is no capability: browsers would ask people for it. */
  @ParameterizedTest
  @MethodSource("opened")
  void theRightCapabilityAsAPasswordOpensACalendarAndNothingElse(Operation operation) {
    CapabilityOperation needed = OPENED_BY.get(operation.id());

    Answer answer = send(operation, password(genuine.get(needed)));

    assertThat(answer.status()).isEqualTo(needed == CapabilityOperation.CALENDAR_READ ? 200 : 401);
  }

  @ParameterizedTest
  @MethodSource("opened")
  void aTokenOpensNothingHere(Operation operation) {
    Call call = PRODUCT.as(PRODUCT.token(ROOM.tenant(), Role.values())).purpose("evaluation");
    SameAnswer.check(send(operation, call), send(operation, PRODUCT.call()));
  }

  @ParameterizedTest
  @MethodSource("opened")
  void aRestingTenantServesNoCapability(Operation operation) {
    EvaluationRoom resting = EvaluationRoom.opened();
    String capability =
        PRODUCT.capability(
            resting.tenant(),
            OPENED_BY.get(operation.id()),
            UUID.fromString(resting.openEvaluation()),
            soon());
    PRODUCT
        .bean(Tenants.class)
        .changeStatus(resting.tenant(), TenantStatus.ACTIVE, TenantStatus.SUSPENDED);

    Answer answer = send(operation, PRODUCT.call().holding(capability));

    SameAnswer.check(answer, send(operation, PRODUCT.call()));
  }

  /** So that the refusals above are not those of a request that is wrong in another way. */
  @ParameterizedTest
  @MethodSource("opened")
  void theRightCapabilityOpensIt(Operation operation) {
    String capability = genuine.get(OPENED_BY.get(operation.id()));

    Answer answer = send(operation, PRODUCT.call().holding(capability));

    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }

  private static Map<String, String> wrong(Operation operation) {
    CapabilityOperation needed = OPENED_BY.get(operation.id());
    UUID object = UUID.fromString(opened(needed));
    TenantId own = ROOM.tenant();
    Map<String, String> wrong = new LinkedHashMap<>();
    wrong.put("empty", "");
    wrong.put("nonsense", "vc1.nonsense.nonsense");
    wrong.put("overlong", "vc1." + "A".repeat(5_000) + ".AAAA");
    String right = PRODUCT.capability(own, needed, object, soon());
    wrong.put("another MAC", right.substring(0, right.lastIndexOf('.') + 1) + "A".repeat(50));
    wrong.put("another end", rewritten(right, "\\d{10}$", "9999999999"));
    wrong.put("another object", rewritten(right, object.toString(), UUID.randomUUID().toString()));
    TenantId other = PRODUCT.tenant();
    wrong.put("another tenant written in", rewritten(right, own.value(), other.value()));
    wrong.put("a tenant nobody knows", rewritten(right, own.value(), "nl-nowhere"));
    wrong.put("made by another tenant", PRODUCT.capability(other, needed, object, soon()));
    wrong.put("for no object", PRODUCT.capability(own, needed, UUID.randomUUID(), soon()));
    wrong.put(
        "expired",
        PRODUCT.capability(own, needed, object, PRODUCT.clock().instant().minusSeconds(1)));
    for (CapabilityOperation another : CapabilityOperation.values()) {
      if (another != needed) {
        wrong.put("for " + another, PRODUCT.capability(own, another, object, soon()));
        wrong.put("handed out for " + another, genuine.get(another));
      }
    }
    return wrong;
  }

  /** The capability with another content under the MAC of the first. */
  private static String rewritten(String capability, String part, String by) {
    String[] parts = capability.split("\\.", -1);
    String content = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.US_ASCII);
    String changed = content.replaceFirst(part, by);
    assertThat(changed).isNotEqualTo(content);
    byte[] bytes = changed.getBytes(StandardCharsets.US_ASCII);
    return "vc1." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "." + parts[2];
  }

  private static Instant soon() {
    return PRODUCT.clock().instant().plus(Duration.ofHours(1));
  }

  private static Answer send(Operation operation, Call call) {
    boolean ofReceipt = OF_A_RECEIPT.contains(OPENED_BY.get(operation.id()));
    return operation.send(
        call,
        Map.of("evaluation", evaluation, "receipt", receipt, "calendar", calendar),
        ofReceipt ? "{\"kind\":\"moreInformation\",\"text\":\"t\"}" : EvaluationRoom.answers());
  }

  private static String opened(CapabilityOperation operation) {
    if (OF_A_RECEIPT.contains(operation)) {
      return receipt;
    }
    return operation == CapabilityOperation.CALENDAR_READ ? calendar : evaluation;
  }
}
