package eu.vangnet.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SettingTest {
  private static final Product PRODUCT = Product.started();
  private static final String CLOSING = "/v1/settings/closingDays";

  @Test
  void aTenantDepartsFromTheProductAndTakesItBack() {
    Call admin = TownHall.opened().admin();
    assertThat(admin.get(CLOSING).json().getString("level")).isEqualTo("product");
    Answer set = put(admin, CLOSING, "{\"value\":60}");
    assertThat(set.status()).as(set.body()).isEqualTo(200);
    assertThat(set.json().getInt("value")).isEqualTo(60);
    assertThat(set.json().getString("level")).isEqualTo("tenant");
    Answer back = admin.ifMatch(tag(admin, CLOSING)).delete(CLOSING);
    assertThat(back.json().getInt("value")).isEqualTo(30);
    assertThat(back.json().getString("level")).isEqualTo("product");
  }

  @Test
  void whatACoordinatorSetsHoldsForItsCountryAndALockedValueForAll() {
    String country = "PT";
    Call coordinator =
        PRODUCT.as(
            PRODUCT.token(
                tenant(country, TenantKind.NATIONAL_COORDINATOR), Role.NATIONALCOORDINATOR));
    Call admin =
        PRODUCT.as(PRODUCT.token(tenant(country, TenantKind.MUNICIPALITY), Role.TENANTADMIN));
    Call abroad = TownHall.opened().admin();
    put(admin, CLOSING, "{\"value\":45}");
    assertThat(put(coordinator, CLOSING, "{\"value\":90}").status()).isEqualTo(200);
    assertThat(admin.get(CLOSING).json().getInt("value")).as("its own").isEqualTo(45);
    assertThat(put(coordinator, CLOSING, "{\"value\":90,\"locked\":true}").status()).isEqualTo(200);
    JsonObject locked = admin.get(CLOSING).json();
    assertThat(locked.getInt("value")).isEqualTo(90);
    assertThat(locked.getString("level")).isEqualTo("country");
    assertThat(locked.getBoolean("locked")).isTrue();
    Answer refused = put(admin, CLOSING, "{\"value\":45}");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("locked");
    assertThat(abroad.get(CLOSING).json().getInt("value")).isEqualTo(30);
  }

  @Test
  void aValueKeepsToItsBoundsAndToWhoMaySetIt() {
    Call admin = TownHall.opened().admin();
    assertThat(put(admin, CLOSING, "{\"value\":6}").status()).isEqualTo(400);
    assertThat(put(admin, CLOSING, "{\"value\":60,\"locked\":true}").status()).isEqualTo(400);
    assertThat(put(admin, "/v1/settings/openCases", "{\"value\":5}").status()).isEqualTo(403);
    assertThat(admin.get("/v1/settings/nothing").status()).isEqualTo(404);
    assertThat(admin.put(CLOSING, "{\"value\":60}").status()).isEqualTo(428);
    assertThat(admin.ifMatch("\"other\"").put(CLOSING, "{\"value\":60}").status()).isEqualTo(412);
  }

  @Test
  void aChangeStandsInTheJournal() {
    TownHall hall = TownHall.opened();
    put(hall.admin(), CLOSING, "{\"value\":60}");
    Answer journal =
        hall.person("auditor", Role.AUDITOR)
            .purpose("oversight")
            .get("/v1/journal?filter=objectId:eq:closingDays");
    assertThat(journal.json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void aQuotaThatIsUsedUpRefusesWhatIsMoreAndTellsItBefore() {
    Desk desk = Desk.dutch();
    limit(desk.tenant(), 2);
    desk.openCase("One.");
    assertThat(quota(desk).getString("state")).isEqualTo("free");
    desk.openCase("Two.");
    assertThat(quota(desk).getString("state")).isEqualTo("full");
    Answer third = open(desk, weighed(desk));
    assertThat(third.status()).isEqualTo(409);
    assertThat(third.problem()).isEqualTo("quota-used-up");
    assertThat(third.body()).contains("openCases");
  }

  @Test
  void ofManyAtOnceNoMorePassThanTheQuotaHasRoomFor() throws Exception {
    Desk desk = Desk.dutch();
    limit(desk.tenant(), 3);
    List<String> signals = IntStream.range(0, 8).mapToObj(i -> weighed(desk)).toList();
    int opened = 0;
    try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
      List<Future<Answer>> answers =
          signals.stream().map(signal -> crowd.submit(() -> open(desk, signal))).toList();
      for (Future<Answer> answer : answers) {
        opened += answer.get().status() == 201 ? 1 : 0;
      }
    }
    assertThat(opened).isEqualTo(3);
    assertThat(quota(desk).getInt("used")).isEqualTo(3);
  }

  @Test
  void whatIsClosedGivesRoomAndWhatIsReopenedTakesIt() {
    Desk desk = Desk.dutch();
    limit(desk.tenant(), 3);
    Call chair = desk.as(Role.CASECHAIR);
    String path = "/v1/cases/" + desk.openCase("One.");
    String closing = Desk.decision("\"reason\":\"goalsReached\"");
    assertThat(chair.ifMatch("*").post(path + "/closure", closing).status()).isEqualTo(201);
    assertThat(open(desk, weighed(desk)).status()).isEqualTo(201);
    Answer reopened =
        chair
            .ifMatch("*")
            .post(
                path + "/reopening",
                Desk.decision(
                    "\"to\":\"caseConference\",\"proportionality\":\"p\","
                        + "\"subsidiarity\":\"s\",\"legalBasis\":\"pgaAct\""));
    assertThat(reopened.status()).as(reopened.body()).isEqualTo(201);

    assertThat(open(desk, weighed(desk)).status()).isEqualTo(201);
    assertThat(open(desk, weighed(desk)).problem()).isEqualTo("quota-used-up");
    assertThat(quota(desk).getInt("used")).isEqualTo(3);
    assertThat(chair.ifMatch("*").post(path + "/closure", closing).status()).isEqualTo(201);
    assertThat(open(desk, weighed(desk)).status()).isEqualTo(201);
  }

  private static String weighed(Desk desk) {
    String signal = desk.signal("More.");
    desk.weigh(signal);
    return signal;
  }

  private static Answer open(Desk desk, String signal) {
    return desk.as(Role.CASECHAIR)
        .post(
            "/v1/cases",
            "{\"signal\":\"" + signal + "\",\"legalBasis\":\"pgaAct\",\"summary\":\"s\"}");
  }

  private static JsonObject quota(Desk desk) {
    return desk
        .as(Role.TENANTADMIN)
        .get("/v1/quotas")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(quota -> quota.getString("quota").equals("openCases"))
        .findFirst()
        .orElseThrow();
  }

  private static void limit(TenantId tenant, int most) {
    Call operator =
        PRODUCT.as(PRODUCT.token(PRODUCT.tenant(TenantKind.OPERATOR, Map.of()), Role.PLATFORM));
    String address = "/v1/tenants/" + tenant + "/settings/openCases";
    Answer set = put(operator, address, "{\"value\":" + most + "}");
    assertThat(set.status()).as(set.body()).isEqualTo(200);
  }

  private static Answer put(Call caller, String address, String body) {
    return caller.ifMatch(tag(caller, address)).put(address, body);
  }

  private static String tag(Call caller, String address) {
    return caller.get(address).header("ETag").orElse("*");
  }

  private static TenantId tenant(String country, TenantKind kind) {
    String name = "pt-s" + UUID.randomUUID().toString().substring(0, 8);
    return PRODUCT
        .bean(Tenants.class)
        .create(
            new NewTenant(
                TenantId.of(name),
                name,
                kind,
                country,
                "PT17",
                ZoneId.of("Europe/Lisbon"),
                List.of("pt"),
                Map.of(),
                Set.of(PRODUCT.issuer().url()),
                Optional.empty()))
        .id();
  }
}
