package eu.vangnet.casework.signals;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.Walk;
import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who a key figure is, is known to those who take in and weigh signals, and to nobody else. */
@Timeout(180)
class KeyFigureTest {
  private static final Product PRODUCT = Product.started();
  private static final Set<String> NOT_FOLLOWED =
      Set.of("readJobEvents", "fetchExport", "listProcessings", "listJournal", "readJournalEntry");

  private static final String MARK = "Quirijn";
  private static final Desk DESK = Desk.dutch();
  private static final Desk TOLD = Desk.dutch();
  private static final IntakeDesk TEAM = new IntakeDesk(DESK);

  private static String signal;
  private static String file;

  /** A case that came from a key figure, with whatever can be made of it. */
  @BeforeAll
  static void aCaseFromAKeyFigure() {
    signal =
        TEAM.record(
                "\"sourceKind\":\"keyFigure\",\"person\":{\"name\":\"Noor Noord\"},\"reporter\":"
                    + "{\"name\":\"Quirijn Kwast\",\"contact\":\"Quirijn@x.invalid\"}")
            .getString("id");
    TEAM.weighed(signal, "personCentredApproach");
    file =
        "/v1/cases/"
            + TEAM.chair()
                .post("/v1/cases", "{\"signal\":\"" + signal + "\",\"legalBasis\":\"pgaAct\"}")
                .madeId();
    TEAM.chair().post(file + "/notes", "{\"text\":\"n\"}");
    TEAM.chair().post(file + "/seats", "{\"seat\":\"police\",\"organisation\":\"police-west\"}");
    Answer disclosed =
        TEAM.chair()
            .post(
                file + "/disclosures",
                "{\"recipient\":{\"tenant\":\""
                    + TOLD.tenant().value()
                    + "\"},\"items\":[{\"what\":\"w\"}],\"purpose\":\"p\",\"legalBasis\":\"pgaAct\","
                    + "\"decision\":\""
                    + decided()
                    + "\"}");
    assertThat(disclosed.status()).as(disclosed.body()).isEqualTo(201);
    Exchange.await(TOLD.as(Role.CASEWORKER), "/v1/disclosures/" + disclosed.madeId(), "held");
  }

  /** The step of the table on which something is told. */
  private static String decided() {
    Answer moved =
        TEAM.chair().ifMatch(DESK.tag(file)).post(file + "/transitions", Desk.monitoring("p", "s"));
    assertThat(moved.status()).as(moved.body()).isEqualTo(201);
    return TEAM.chair()
        .get(file + "/transitions")
        .json()
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("id");
  }

  /** Otherwise the tests below would find nothing whatever was shown. */
  @Test
  void whoTakesInAndWeighsKnowsTheKeyFigure() {
    for (Role role : new Role[] {Role.INTAKE, Role.CASEWORKER, Role.CASECHAIR}) {
      Answer read = DESK.as(role).get("/v1/signals/" + signal);
      assertThat(read.body()).as(role.code()).contains(MARK);
    }
  }

  @Test
  void theyKnowItWhileTheyDoThatAndNotForOversight() {
    Answer read = DESK.as(Role.CASECHAIR).purpose("oversight").get("/v1/signals/" + signal);

    assertThat(read.status()).isEqualTo(200);
    assertThat(read.body()).contains("\"sourceKind\":\"keyFigure\"").doesNotContain(MARK);
  }

  @Test
  void allOtherRolesTogetherFindTheKeyFigureNowhere() {
    Role[] others =
        Arrays.stream(Role.values())
            .filter(role -> !role.rights().contains(Right.SOURCE_READ))
            .toArray(Role[]::new);

    assertNowhere(PRODUCT.as(PRODUCT.token(DESK.tenant(), others)), "/v1/signals/" + signal);
  }

  @Test
  void aPartnerWithASeatAndEveryRoleFindsTheKeyFigureNowhere() {
    String token = PRODUCT.token(DESK.tenant(), "police-west", Role.values());

    assertNowhere(PRODUCT.as(token), file);
    assertThat(PRODUCT.as(token).purpose("caseWork").get("/v1/signals/" + signal).status())
        .isEqualTo(404);
  }

  @Test
  void aTenantThatWasToldOfTheCaseFindsTheKeyFigureNowhere() {
    assertNowhere(PRODUCT.as(PRODUCT.token(TOLD.tenant(), Role.values())), "/v1/disclosures");
  }

  @Test
  void whoPutsTogetherWhatThePersonGetsDoesNotReadTheKeyFigureEither() {
    PrivacyOffice office = PrivacyOffice.of(DESK);
    String request = office.identified("access", "Noor Noord");
    String bundle =
        PrivacyOffice.made(
            office
                .officer()
                .post(
                    request + "/bundles",
                    "{\"records\":[{\"kind\":\"signal\",\"id\":\"" + signal + "\"}]}"));

    Answer given = office.officer().get(bundle);

    assertThat(given.status()).as(given.body()).isEqualTo(200);
    assertThat(given.body()).contains("Seen at the station").doesNotContain(MARK);
  }

  @Test
  void theKeyFigureGetsWhatIsKeptOfTheKeyFigureAndIsForgottenOnRequest() {
    Desk own = Desk.dutch();
    IntakeDesk team = new IntakeDesk(own);
    JsonObject receipt =
        team.record("\"sourceKind\":\"keyFigure\",\"reporter\":{\"name\":\"Kaya Kade\"}");
    String of = receipt.getString("id");
    PrivacyOffice office = PrivacyOffice.of(own);
    String reference = "{\"records\":[{\"kind\":\"reporter\",\"id\":\"" + of + "\"}]}";

    String access = office.identified("access", "Kaya Kade");
    String bundle = PrivacyOffice.made(office.officer().post(access + "/bundles", reference));
    assertThat(office.officer().get(bundle).body()).contains("Kaya Kade");
    String erasure = office.identified("erasure", "Kaya Kade");
    PrivacyOffice.made(office.officer().post(erasure + "/erasures", reference));

    assertThat(team.read(of)).doesNotContainKey("reporter");
    assertThat(team.intake().get("/v1/signals/" + of + "/receipt").status()).isEqualTo(404);
  }

  private static void assertNowhere(Call caller, String reached) {
    Walk walk = new Walk(caller, NOT_FOLLOWED);

    assertThat(walk.answers()).as("the walk reaches what it is about").containsKey(reached);
    assertThat(walk.answers().get(reached).status()).isEqualTo(200);
    assertThat(walk.answers())
        .allSatisfy(
            (address, answer) -> assertThat(answer.body()).as(address).doesNotContain(MARK));
  }
}
