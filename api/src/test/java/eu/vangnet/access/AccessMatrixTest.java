package eu.vangnet.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.casework.Desk;
import eu.vangnet.evaluations.EvaluationRoom;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Academy;
import eu.vangnet.trainings.Exchange;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("database")
class AccessMatrixTest {
  /** Who needs no token, and why. */
  private static final Map<String, String> OPEN =
      Map.ofEntries(
          entry("listDatasets", "released figures are for everybody"),
          entry("readDataset", "released figures are for everybody"),
          entry("readHealth", "probes have no token; it tells nothing but up or down"),
          entry("readStatus", "version and modules are the same for everybody"),
          entry("readDocument", "the contract is public"),
          entry("readDocumentAsJson", "the contract is public"),
          entry("readDocumentAsYaml", "the contract is public"),
          entry("listProblems", "the catalogue of problems is part of the contract"),
          entry("readProblem", "the catalogue of problems is part of the contract"),
          entry("readReference", "the reference shows the contract and no data"),
          entry("readReferenceFile", "the reference shows the contract and no data"));

  /** Operations on objects that no tenant owns: the same for all who hold the right. */
  private static final Map<String, String> SHARED =
      Map.of(
          "readCodelist", "code lists are the core's, with the own modules' additions",
          "readTenant", "the register, for operator and programme only");

  /** A body that passes validation, so that the answer depends on the object alone. */
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          entry("changeCase", "{\"sex\":\"female\"}"),
          entry("closeCase", Desk.decision("\"reason\":\"goalsReached\"")),
          entry("moveCase", Desk.decision("\"to\":\"monitoring\"")),
          entry("reopenCase", Desk.decision("\"to\":\"caseConference\"")),
          entry("addNote", "{\"text\":\"t\"}"),
          entry("amendNote", "{\"text\":\"t\"}"),
          entry("giveSeat", "{\"seat\":\"police\",\"organisation\":\"police-west\"}"),
          entry(
              "weighSignal",
              "{\"outcome\":\"noAction\",\"decidingBody\":\"weighingTeam\",\"grounds\":\"g\"}"),
          entry("changeModule", "{\"version\":\"1.0.0\"}"),
          entry("withdrawCourse", "{\"reason\":\"r\"}"),
          entry("offerCourse", "{\"tenant\":\"nl-arnhem\"}"),
          entry("changeEvaluation", "{\"title\":\"t\"}"),
          entry("inviteToEvaluation", "{\"count\":1}"),
          entry("addInstrumentVersion", EvaluationRoom.questions()),
          entry("planSession", Academy.newSession(12)),
          entry("cancelSession", "{\"reason\":\"r\"}"),
          entry("enrol", Academy.newEnrolment("sam@x.org")));

  private static final Product PRODUCT = Product.started();
  private static Map<String, String> owned;
  private static TenantId stranger;

  @BeforeAll
  static void objectsOfTheOwner() {
    Desk owner = Desk.dutch();
    String file = owner.openCase("Owned.");
    String path = "/v1/cases/" + file;
    Call chair = owner.as(Role.CASECHAIR);
    Answer moved =
        chair
            .ifMatch(owner.tag(path))
            .post(
                path + "/transitions",
                Desk.decision(
                    "\"to\":\"monitoring\",\"proportionality\":\"p\",\"subsidiarity\":\"s\""));
    assertThat(moved.status()).as(moved.body()).isEqualTo(201);
    owned = new HashMap<>();
    owned.put("case", file);
    owned.put("signal", owner.signal("Owned too."));
    owned.put("note", chair.post(path + "/notes", "{\"text\":\"n\"}").madeId());
    owned.put(
        "seat",
        chair.post(path + "/seats", "{\"seat\":\"police\",\"organisation\":\"p\"}").madeId());
    owned.put(
        "transition",
        chair
            .get(path + "/transitions")
            .json()
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("id"));
    EvaluationRoom room = EvaluationRoom.of(owner.tenant());
    String evaluation = room.closedWithResponses();
    owned.put("evaluation", evaluation);
    owned.put("instrument", room.instrument());
    owned.put("version", room.edition());
    owned.put("response", room.anyResponse(evaluation));
    owned.put(
        "entry",
        owner
            .as(Role.AUDITOR)
            .purpose("oversight")
            .get("/v1/journal")
            .json()
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("id"));
    trainings(Academy.of(owner.tenant()));
    offers(Academy.of(owner.tenant()));
    owned.put("report", report());
    owned.put("module", "country-nl");
    owned.put("codelist", "sector");
    owned.put("job", jobOf(owner.tenant()));
    owned.put("tenant", owner.tenant().value());
    stranger = PRODUCT.tenant(TenantKind.MUNICIPALITY, Map.of("example", "1.0.0"));
  }

  private static void trainings(Academy academy) {
    String session = academy.session(12);
    owned.put("session", lastPart(session));
    owned.put("enrolment", lastPart(academy.enrolment(session, "sam@x.org")));
  }

  private static void offers(Academy academy) {
    String made = new Exchange(academy, Academy.opened()).offer("Owned.");
    owned.put("course", lastPart(made.substring(0, made.indexOf("/offers/"))));
    owned.put("courseOffer", lastPart(made));
    Exchange toAcademy = new Exchange(Academy.opened(), academy);
    owned.put("offer", lastPart(toAcademy.received(toAcademy.offer("Owned."))));
  }

  private static String lastPart(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static String jobOf(TenantId tenant) {
    JobRequest request =
        new JobRequest(
            PRODUCT.bean(Identifiers.class).next(),
            tenant,
            "job-of-the-matrix",
            Map.of(),
            PRODUCT.clock().instant());
    PRODUCT.bean(JobRecords.class).put(request);
    return request.id().toString();
  }

  private static String report() {
    TenantId programme = PRODUCT.tenant(TenantKind.PROGRAMME, Map.of());
    Answer asked =
        PRODUCT
            .as(PRODUCT.token(programme, Role.PROGRAMME))
            .purpose("reporting")
            .post("/v1/reports", "{\"definition\":\"quarterly-figures\",\"period\":\"1951-Q1\"}");
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    return asked.json().getString("id");
  }

  static List<Operation> guarded() {
    return Operation.published().stream().filter(op -> op.right().isPresent()).toList();
  }

  static Stream<Operation> withObject() {
    return guarded().stream()
        .filter(op -> op.path().contains("{"))
        .filter(op -> !SHARED.containsKey(op.id()));
  }

  @Test
  void whatIsOpenToAllIsAListWithReasons() {
    assertThat(Operation.published())
        .filteredOn(op -> op.right().isEmpty() && !op.byCapability())
        .extracting(Operation::id)
        .containsExactlyInAnyOrderElementsOf(OPEN.keySet());
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void withoutATokenNothingIsAnswered(Operation operation) {
    Answer answer = operation.send(PRODUCT.call(), owned, "{}");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.problem()).isEqualTo("not-authenticated");
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void withoutTheRightARealObjectAnswersLikeARandomOne(Operation operation) {
    Role[] lacking =
        Arrays.stream(Role.values())
            .filter(role -> !role.rights().contains(operation.right().orElseThrow()))
            .toArray(Role[]::new);
    if (lacking.length == 0) {
      assertThat(operation.right().orElseThrow())
          .isIn(Right.SELF_READ, Right.CODELIST_READ, Right.MODULE_READ);
      return;
    }
    Call caller = PRODUCT.as(PRODUCT.token(stranger, lacking));

    Answer real = operation.send(caller, owned, "{}");
    Answer random = operation.send(caller, random(), "{}");

    assertThat(real.status()).as(real.body()).isEqualTo(403);
    SameAnswer.check(real, random);
  }

  @ParameterizedTest
  @MethodSource("withObject")
  void anotherTenantsObjectAnswersLikeARandomOne(Operation operation) {
    Call caller = PRODUCT.as(PRODUCT.token(stranger, Role.values()));
    String body = BODIES.getOrDefault(operation.id(), "{}");

    Answer real = operation.send(caller, owned, body);
    Answer random = operation.send(caller, random(), body);

    assertThat(real.status()).as(real.body()).isEqualTo(404);
    SameAnswer.check(real, random);
  }

  private static Map<String, String> random() {
    return owned.keySet().stream()
        .collect(
            Collectors.toMap(
                name -> name,
                name -> name.equals("module") ? "country-zz" : UUID.randomUUID().toString()));
  }
}
