package eu.vangnet.traps;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.SameAnswer;
import eu.vangnet.casework.Desk;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose right counts where: roles, side doors, counts, lists and what stands below a case. */
@Tag("database")
class RightsTrapsTest {
  private static final Product PRODUCT = Product.started();
  private static final Desk DESK = Desk.dutch();
  private static final String ORGANISATION = "police-west";

  /** What nobody has to say who they are for; whoever opens one more writes it down here too. */
  private static final Set<String> OPEN =
      Set.of(
          "explainRights",
          "listDatasets",
          "listProblems",
          "listReportPoints",
          "readCertificate",
          "readDataset",
          "readDocument",
          "readDocumentAsJson",
          "readDocumentAsYaml",
          "readHealth",
          "readProblem",
          "readReference",
          "readReferenceFile",
          "readReportPoint",
          "readStatus");

  private static final Set<String> BY_CAPABILITY =
      Set.of("followReceipt", "giveResponse", "readCalendar", "readQuestionnaire", "readReceipt");

  private static String seated;
  private static String hidden;
  private static String note;

  @BeforeAll
  static void twoCasesAndASeatAtOne() {
    seated = "/v1/cases/" + DESK.openCase("With a seat.");
    hidden = "/v1/cases/" + DESK.openCase("Without.");
    Call chair = DESK.as(Role.CASECHAIR);
    chair.post(
        seated + "/seats", "{\"seat\":\"police\",\"organisation\":\"" + ORGANISATION + "\"}");
    note = chair.post(hidden + "/notes", "{\"text\":\"Not for them.\"}").madeId();
  }

  /** The partner as the product lets it in. */
  private static Call partner() {
    return DESK.as(Role.PARTNER, ORGANISATION);
  }

  /** Broken: the organisation is forgotten, and the partner is taken for one of the house. */
  private static Call insider() {
    return DESK.as(Role.PARTNER);
  }

  @Test
  @DisplayName("trap 15: a role counts in the tenant of the token and in no other")
  void rolesPerTenant() {
    TenantId elsewhere = PRODUCT.tenant(TenantKind.MUNICIPALITY, Map.of("country-nl", "1.0.0"));
    Door sound = (tenant, roles) -> Door.sound().as(tenant);
    Bite.check(
        sound,
        Door.sound(),
        door -> {
          // The same person holds the role at the desk, which says nothing of elsewhere.
          assertThat(DESK.as(Role.CASEWORKER).get("/v1/signals").status()).isEqualTo(200);
          Answer answer =
              door.as(elsewhere, Role.CASEWORKER).purpose("caseWork").get("/v1/signals");
          assertThat(answer.status()).isEqualTo(403);
        });
  }

  @Test
  @DisplayName(
      "trap 16: descriptions, forms and offered actions tell nothing that reading does not")
  void sideDoors() {
    TenantId other = PRODUCT.tenant(TenantKind.MUNICIPALITY, Map.of("example", "1.0.0"));
    Bite.check(
        Door.sound(),
        Door.forgetting(DESK.tenant()),
        door -> {
          Call caller = door.as(other, Role.CASEWORKER, Role.CASECHAIR).purpose("caseWork");
          assertThat(caller.get("/v1/modules/country-nl/forms").status()).isEqualTo(404);
          assertThat(caller.get("/v1/me").body()).doesNotContain(DESK.tenant().value());
          assertThat(caller.get(seated).body()).doesNotContain("actions");
        });
  }

  @Test
  @DisplayName("trap 16: every operation of the document says who may use it")
  void everyOperation() {
    String document = PRODUCT.call().get("/openapi.json").body();
    String opened =
        document.replaceFirst("\"AccessToken\"\\s*:\\s*\\[\\s*\"cases:read\"\\s*\\]", "");
    Bite.check(document, opened, RightsTrapsTest::requireSaid);
  }

  private static void requireSaid(String text) {
    JsonObject document = read(text);
    Set<String> scopes =
        document
            .getJsonObject("components")
            .getJsonObject("securitySchemes")
            .getJsonObject("AccessToken")
            .getJsonObject("flows")
            .getJsonObject("authorizationCode")
            .getJsonObject("scopes")
            .keySet();
    Map<String, String> asked =
        document.getJsonObject("paths").values().stream()
            .flatMap(item -> item.asJsonObject().values().stream())
            .filter(part -> part instanceof JsonObject)
            .map(JsonValue::asJsonObject)
            .filter(part -> part.containsKey("operationId"))
            .collect(
                Collectors.toMap(
                    operation -> operation.getString("operationId"), RightsTrapsTest::askedFor));

    assertThat(scopes)
        .isEqualTo(Arrays.stream(Right.values()).map(Right::code).collect(Collectors.toSet()));
    assertThat(named(asked, "open")).containsExactlyInAnyOrderElementsOf(OPEN);
    assertThat(named(asked, "capability")).containsExactlyInAnyOrderElementsOf(BY_CAPABILITY);
    asked.forEach(
        (operation, what) -> {
          if (!OPEN.contains(operation) && !BY_CAPABILITY.contains(operation)) {
            assertThat(scopes).as(operation).contains(what);
          }
        });
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static Set<String> named(Map<String, String> asked, String what) {
    return asked.keySet().stream()
        .filter(operation -> asked.get(operation).equals(what))
        .collect(Collectors.toSet());
  }

  /** The one scope of a token, a capability, or nothing; whatever else it says is none of them. */
  private static String askedFor(JsonObject operation) {
    JsonArray security = operation.getJsonArray("security");
    assertThat(security).as(operation.getString("operationId")).hasSize(1);
    JsonObject requirement = security.getJsonObject(0);
    return switch (requirement.toString()) {
      case "{}" -> "open";
      case "{\"Capability\":[]}" -> "capability";
      default -> {
        assertThat(requirement.keySet()).containsExactly("AccessToken");
        assertThat(requirement.getJsonArray("AccessToken")).hasSize(1);
        yield requirement.getJsonArray("AccessToken").getString(0);
      }
    };
  }

  @Test
  @DisplayName("trap 18: a page does not show by its end or its count that there is more to hide")
  void countsOfHiddenRows() {
    Bite.check(
        partner(),
        insider(),
        caller -> {
          JsonObject page = caller.get("/v1/cases?pageSize=1").json();
          assertThat(page.getJsonArray("items")).hasSize(1);
          assertThat(page.keySet()).doesNotContain("next", "total");
        });
  }

  @Test
  @DisplayName("trap 19: a list holds what the single request gives, and nothing else")
  void lists() {
    Bite.check(
        partner(),
        insider(),
        lister -> {
          List<String> listed = hrefs(lister.get("/v1/cases").json().getJsonArray("items"));
          assertThat(listed).contains(seated);
          for (String href : listed) {
            assertThat(partner().get(href).status()).as(href).isEqualTo(200);
          }
        });
    assertThat(partner().get(hidden).status()).isEqualTo(404);
  }

  @Test
  @DisplayName("trap 20: what stands below a case is reached only by who reaches the case")
  void subResources() {
    List<String> below =
        PRODUCT.call().get("/openapi.json").json().getJsonObject("paths").keySet().stream()
            .filter(path -> path.startsWith("/cases/{case}/"))
            .filter(path -> path.indexOf('{', "/cases/{case}".length()) < 0)
            .map(path -> path.substring("/cases/{case}".length()))
            .toList();
    assertThat(below).contains("/notes", "/seats", "/transitions");
    String absent = "/v1/cases/" + UUID.randomUUID();
    Bite.check(
        partner(),
        insider(),
        caller -> {
          for (String part : below) {
            Answer answer = caller.get(hidden + part);
            assertThat(answer.status()).as(part).isGreaterThanOrEqualTo(400);
            SameAnswer.check(answer, caller.get(absent + part));
          }
          Answer written = caller.post(hidden + "/notes", "{\"text\":\"t\"}");
          assertThat(written.status()).isEqualTo(404);
        });
  }

  @Test
  @DisplayName("trap 20: what stands below one case is not reached through another")
  void throughAnother() {
    Call chair = DESK.as(Role.CASECHAIR);
    assertThat(chair.get(hidden + "/notes/" + note).status()).isEqualTo(200);
    assertThat(chair.get(seated + "/notes/" + note).status()).isEqualTo(404);
    assertThat(partner().get(seated + "/notes/" + note).status()).isEqualTo(404);
  }

  private static List<String> hrefs(JsonArray items) {
    return items.getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("href"))
        .toList();
  }
}
