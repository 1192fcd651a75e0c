package eu.vangnet.casework.cases;

import eu.vangnet.casework.cases.ConsentOnRecord.Standing;
import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.procedures.TableDecision;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.spi.ConsentRule;
import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.State;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Judges a step: first what stands against it in the product, then the rules of the module. */
@Singleton
class StepJudge {
  private final Cases cases;
  private final CaseWords words;
  private final CaseAges ages;
  private final Instance<StepCondition> conditions;
  private final Instance<ConsentOnRecord> consents;
  private final FormsOnRecord forms;

  @Inject
  StepJudge(
      Cases cases,
      CaseWords words,
      CaseAges ages,
      @Any Instance<StepCondition> conditions,
      @Any Instance<ConsentOnRecord> consents,
      FormsOnRecord forms) {
    this.cases = cases;
    this.words = words;
    this.ages = ages;
    this.conditions = conditions;
    this.consents = consents;
    this.forms = forms;
  }

  /**
   * Lets a step pass, and says what of it is kept.
   *
   * @throws ProblemException 409 with the reason
   */
  StepSecret require(
      EntityManager em, CaseFile file, CaseProcedure procedure, State next, NewStep sent) {
    StepAhead ahead = ahead(em, file, procedure, next, sent);
    conditions.stream()
        .flatMap(condition -> condition.refuses(em, ahead).stream())
        .findFirst()
        .ifPresent(StepJudge::refuse);
    Standing standing = standing(em, ahead);
    if (standing == Standing.NOT_GIVEN && next.phase() == CorePhase.ACTIVE && needed(procedure)) {
      refuse(
          "supportConsentMissing: Somebody who has to agree to support did not, or took it back.");
    }
    boolean consent =
        standing == Standing.GIVEN
            || (standing == Standing.UNTOLD && sent.supportConsent().orElse(false));
    TableDecision decision = sent.decision(consent);
    Instant now = ages.now();
    procedure.requireAllowed(
        file.state(),
        next.code(),
        decision,
        days(file.stateEnteredAt(), now),
        daysSinceForms(em, file, now));
    return StepSecret.of(sent, consent);
  }

  /** What is recorded counts before what the table says of it. */
  private Standing standing(EntityManager em, StepAhead ahead) {
    return consents.stream()
        .map(record -> record.standing(em, ahead))
        .findFirst()
        .orElse(Standing.UNTOLD);
  }

  private static boolean needed(CaseProcedure procedure) {
    return procedure.consentRules().stream().anyMatch(ConsentRule::needed);
  }

  private StepAhead ahead(
      EntityManager em, CaseFile file, CaseProcedure procedure, State next, NewStep sent) {
    Set<String> seats = new HashSet<>(sent.seatsPresent());
    cases.seats(em, file.id()).stream()
        .filter(CaseSeat::held)
        .map(CaseSeat::seat)
        .forEach(seats::add);
    return new StepAhead(
        file.id(),
        procedure,
        ages.youngest(em, file),
        next.phase(),
        next.ending(),
        seats,
        () -> sent.childProtection().isPresent() || told(em, file.id()));
  }

  private boolean told(EntityManager em, UUID caseFile) {
    return cases.steps(em, caseFile).stream()
        .map(words::of)
        .map(StepSecret::childProtection)
        .anyMatch(Optional::isPresent);
  }

  private Map<String, Integer> daysSinceForms(EntityManager em, CaseFile file, Instant now) {
    Map<String, Integer> days = new HashMap<>();
    forms.written(em, file.id()).forEach((form, at) -> days.put(form, days(at, now)));
    return days;
  }

  private static int days(Instant since, Instant now) {
    return (int) Math.max(0, Duration.between(since, now).toDays());
  }

  private static void refuse(String reason) {
    throw new ProblemException(ProblemType.TRANSITION_REFUSED, reason);
  }
}
