package eu.vangnet.casework.consents;

import static eu.vangnet.casework.cases.ConsentOnRecord.Standing.GIVEN;
import static eu.vangnet.casework.cases.ConsentOnRecord.Standing.NOT_GIVEN;
import static eu.vangnet.casework.cases.ConsentOnRecord.Standing.UNTOLD;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.cases.ConsentOnRecord.Standing;
import eu.vangnet.casework.cases.StepAhead;
import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.security.Role;
import eu.vangnet.spi.ConsentRule;
import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.Texts;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsentTest {
  private static final Product PRODUCT = Product.started();

  /** The own word counts from twelve on, a guardian's is needed below sixteen. */
  private static final ConsentRule RULE =
      new ConsentRule(
          "support", true, 12, 16, LegalBasis.CUSTOMARY, Texts.english("Do you agree?"));

  private final Desk desk = Desk.dutch();
  private String file;

  @BeforeEach
  void aCase() {
    file = desk.openCase("Left school.");
  }

  @Test
  void whereNothingIsRecordedTheTableMaySay() {
    assertThat(standing(20)).isEqualTo(UNTOLD);
  }

  @Test
  void anAdultSpeaksForHimself() {
    say("person", "given");
    assertThat(standing(20)).isEqualTo(GIVEN);
    say("person", "withdrawn");
    assertThat(standing(20)).isEqualTo(NOT_GIVEN);
    say("person", "given");
    assertThat(standing(20)).isEqualTo(GIVEN);
  }

  @Test
  void belowItsAgeAGuardianConsentsAsWell() {
    say("person", "given");
    assertThat(standing(15)).isEqualTo(NOT_GIVEN);
    say("guardian", "given");
    assertThat(standing(15)).isEqualTo(GIVEN);
  }

  @Test
  void aSmallChildNeedNotBeAskedButItsNoCounts() {
    say("guardian", "given");
    assertThat(standing(9)).isEqualTo(GIVEN);
    say("person", "refused");
    assertThat(standing(9)).isEqualTo(NOT_GIVEN);
  }

  @Test
  void anEntryOnAGuardianNamesOneOfTheCaseAndNoDayToCome() {
    Answer refused =
        chair()
            .post(
                "/v1/cases/" + file + "/consents",
                "{\"by\":\"guardian\",\"person\":\""
                    + UUID.randomUUID()
                    + "\",\"decision\":\"given\",\"decidedOn\":\"2199-01-01\",\"how\":\"h\"}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("/person", "/decidedOn");
  }

  private void say(String by, String decision) {
    Answer made =
        chair()
            .post(
                "/v1/cases/" + file + "/consents",
                "{\"by\":\"%s\",\"decision\":\"%s\",\"decidedOn\":\"2026-01-05\",\"how\":\"h\"}"
                    .formatted(by, decision));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
  }

  private Call chair() {
    return desk.as(Role.CASECHAIR);
  }

  private Standing standing(int age) {
    CaseProcedure dutch = PRODUCT.bean(CaseProcedures.class).of("country-nl", "1.0.0");
    CaseProcedure asking =
        new CaseProcedure(
            dutch.module(),
            dutch.version(),
            dutch.procedure(),
            dutch.outcomes(),
            dutch.closingReasons(),
            dutch.legalBases(),
            dutch.timers(),
            dutch.disclosureRules(),
            List.of(RULE));
    StepAhead step =
        new StepAhead(
            UUID.fromString(file),
            asking,
            Optional.of(age),
            CorePhase.ACTIVE,
            false,
            Set.of(),
            () -> false);
    return TenantContext.call(
        desk.tenant(),
        () ->
            PRODUCT
                .bean(TenantDatabase.class)
                .read(em -> PRODUCT.bean(RecordedConsent.class).standing(em, step)));
  }
}
