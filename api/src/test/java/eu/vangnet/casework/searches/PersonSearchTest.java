package eu.vangnet.casework.searches;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person is found again in the own tenant, by whoever may read the record. */
@Tag("database")
class PersonSearchTest {
  private static final Desk DESK = Desk.dutch();
  private static String signal;
  private static String caseFile;

  @BeforeAll
  static void record() {
    for (String other : List.of("Berg", "Anna Bakker", "Yusuf \u0130pek", "Ole S\u00f8rensen")) {
      signal(other, "1999-12-31");
    }
    signal = signal("J\u00fcrgen van der Berg-Smit", "2009-05-04");
    caseFile = open(signal);
  }

  private static String signal(String name, String day) {
    Answer made =
        DESK.as(Role.CASEWORKER)
            .purpose("intake")
            .post(
                "/v1/signals",
                "{\"facts\":\"f\",\"person\":{\"name\":\""
                    + name
                    + "\",\"dateOfBirth\":\""
                    + day
                    + "\"}}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.madeId();
  }

  private static String open(String signal) {
    DESK.weigh(signal);
    Answer made =
        DESK.as(Role.CASECHAIR)
            .post("/v1/cases", "{\"signal\":\"" + signal + "\",\"legalBasis\":\"pgaAct\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.madeId();
  }

  private static List<String> found(Call caller, String body) {
    Answer answer = caller.post("/v1/searches", body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().keySet()).containsExactlyInAnyOrder("items", "more");
    return answer.json().getJsonArray("items").getValuesAs(v -> v.asJsonObject().getString("id"));
  }

  private static String name(String name) {
    return "{\"name\":\"" + name + "\"}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "J\u00fcrgen van der Berg-Smit",
        "jurgen  VAN DER berg smit",
        "Ju\u0308rgen van der Berg\u2010Smit "
      })
  void howANameIsWrittenDoesNotMatter(String written) {
    assertThat(found(DESK.as(Role.CASEWORKER), name(written))).containsExactly(signal, caseFile);
  }

  @ParameterizedTest
  @ValueSource(strings = {"J\u00fcrgen Berg-Smit", "van der Berg-Smit", "J\u00fcrgen"})
  void partsAndNamesWithoutTheirParticlesAreOtherNames(String other) {
    assertThat(found(DESK.as(Role.CASEWORKER), name(other))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yusuf ipek", "YUSUF IPEK", "Yusuf \u0131pek", "yusuf \u0130PEK"})
  void theTurkishLettersAreOneLetter(String written) {
    assertThat(found(DESK.as(Role.CASEWORKER), name(written))).hasSize(1);
  }

  @Test
  void aDayOfBirthFindsAndNarrows() {
    Call worker = DESK.as(Role.CASEWORKER);

    assertThat(found(worker, "{\"dateOfBirth\":\"2009-05-04\"}")).containsExactly(signal, caseFile);
    assertThat(found(worker, "{\"dateOfBirth\":\"1999-12-31\"}")).hasSize(4);
    assertThat(found(worker, "{\"name\":\"ole sorensen\",\"dateOfBirth\":\"1999-12-31\"}"))
        .hasSize(1);
    assertThat(found(worker, "{\"name\":\"Anna Bakker\",\"dateOfBirth\":\"2009-05-04\"}"))
        .isEmpty();
  }

  @Test
  void anotherTenantFindsNothing() {
    Desk other = Desk.dutch();
    assertThat(found(other.as(Role.CASEWORKER), name("J\u00fcrgen van der Berg-Smit"))).isEmpty();
  }

  @Test
  void whoComesFromAPartnerFindsOnlyWhereItSits() {
    Call partner = DESK.as(Role.CASEWORKER, "police-east");
    String sought = name("J\u00fcrgen van der Berg-Smit");
    assertThat(found(partner, sought)).isEmpty();

    DESK.as(Role.CASECHAIR)
        .post(
            "/v1/cases/" + caseFile + "/seats",
            "{\"seat\":\"police\",\"organisation\":\"police-east\"}");
    assertThat(found(partner, sought)).as("a seat without an agreement").isEmpty();
    DESK.agree("police-east", "police", "ordinary");

    assertThat(found(partner, sought)).containsExactly(caseFile);
  }

  @Test
  void aNameThatWasCorrectedIsFoundAndTheOldOneNoMore() {
    String of = open(signal("Wrong Name", "2008-08-08"));
    String path = "/v1/cases/" + of;
    Answer changed =
        DESK.as(Role.CASECHAIR)
            .ifMatch(DESK.tag(path))
            .patch(path, "{\"person\":{\"name\":\"Right Name\"}}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);

    assertThat(found(DESK.as(Role.CASEWORKER), name("right name"))).containsExactly(of);
    assertThat(found(DESK.as(Role.CASEWORKER), name("wrong name"))).doesNotContain(of);
  }

  @Test
  void whoeverLacksTheRightIsRefused() {
    for (Role role : List.of(Role.PARTNER, Role.MENTOR, Role.AUDITOR, Role.TENANTADMIN)) {
      assertThat(DESK.as(role).post("/v1/searches", name("Berg")).status()).isEqualTo(403);
    }
  }

  @Test
  void aSearchForEverybodyIsRefused() {
    Answer answer = DESK.as(Role.CASEWORKER).post("/v1/searches", "{}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("/name");
  }

  @Test
  void theJournalTellsThatSomebodySearchedAndNotForWhom() {
    found(DESK.as(Role.CASEWORKER), name("Anna Bakker"));

    String journal =
        DESK.as(Role.AUDITOR)
            .purpose("oversight")
            .get("/v1/journal?filter=action:eq:persons%3Asearch")
            .body();

    assertThat(journal).contains("\"objectType\":\"search\"").doesNotContain("Bakker");
  }
}
