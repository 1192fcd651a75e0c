package eu.vangnet.casework.consents;

import eu.vangnet.casework.cases.ConsentOnRecord;
import eu.vangnet.casework.cases.StepAhead;
import eu.vangnet.spi.ConsentRule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/**
 * Whether what was recorded is enough for the consent rules of the module. A refusal of anybody
 * counts at every age: nobody is supported against the own word. As soon as anything is recorded, a
 * guardian's consent that is needed has to be recorded too; while nothing is, the table may say
 * with a step that all agreed. Whose age counts is said by each rule of the module.
 */
@Singleton
class RecordedConsent implements ConsentOnRecord {
  private final SupportConsents consents;
  private final GiverAges ages;

  @Inject
  RecordedConsent(SupportConsents consents, GiverAges ages) {
    this.consents = consents;
    this.ages = ages;
  }

  @Override
  public Standing standing(EntityManager em, StepAhead step) {
    List<SupportConsent> all = consents.of(em, step.caseFile());
    if (all.isEmpty()) {
      return Standing.UNTOLD;
    }
    Optional<SupportConsent> person = latest(all, SupportConsent.PERSON);
    Optional<SupportConsent> guardian = latest(all, SupportConsent.GUARDIAN);
    if (refused(person) || refused(guardian)) {
      return Standing.NOT_GIVEN;
    }
    List<ConsentRule> rules =
        step.procedure().consentRules().stream().filter(ConsentRule::needed).toList();
    boolean guardianNeeded =
        rules.stream().anyMatch(rule -> asksGuardian(rule, ages.age(em, step, rule, person)));
    if (guardianNeeded && guardian.isEmpty()) {
      return Standing.NOT_GIVEN;
    }
    boolean ownNeeded =
        rules.stream().anyMatch(rule -> asksPerson(rule, ages.age(em, step, rule, person)));
    boolean enough = !ownNeeded || person.isPresent();
    return enough ? Standing.GIVEN : Standing.UNTOLD;
  }

  private static boolean asksGuardian(ConsentRule rule, Optional<Integer> age) {
    return age.filter(years -> years < rule.guardianUntilAge()).isPresent();
  }

  private static boolean asksPerson(ConsentRule rule, Optional<Integer> age) {
    return age.map(years -> years >= rule.ownConsentFromAge()).orElse(true);
  }

  private static boolean refused(Optional<SupportConsent> entry) {
    return entry.filter(said -> !said.given()).isPresent();
  }

  private static Optional<SupportConsent> latest(List<SupportConsent> all, String by) {
    return all.stream().filter(entry -> entry.givenBy().equals(by)).reduce((one, next) -> next);
  }
}
