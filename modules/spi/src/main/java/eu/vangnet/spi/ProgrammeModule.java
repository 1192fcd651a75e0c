package eu.vangnet.spi;

import java.util.List;

/**
 * The one thing a module implements, found by {@link java.util.ServiceLoader}. A module says what
 * it has and leaves out the rest; a method added later will always have a default. Each method is
 * called once when the module is loaded and gives the same answer every time; what it gives is
 * immutable. An exception, a null or an endless loop makes the product refuse the module by name
 * and run on without it.
 */
public interface ProgrammeModule {
  /** Who the module is. */
  ModuleManifest manifest();

  /** States of a case, one of them initial. */
  default List<State> states() {
    return List.of();
  }

  /** Permitted changes between the states. */
  default List<Transition> transitions() {
    return List.of();
  }

  /** Rules on changes beyond what the transitions say. */
  default List<TransitionPolicy> transitionPolicies() {
    return List.of();
  }

  /** Bodies that decide. */
  default List<Table> tables() {
    return List.of();
  }

  /** What the first weighing of a signal can come to. */
  default List<WeighingOutcome> weighingOutcomes() {
    return List.of();
  }

  /** Why a case can be closed. */
  default List<ClosingReason> closingReasons() {
    return List.of();
  }

  /** Rules of law the module rests on. */
  default List<LegalBasis> legalBases() {
    return List.of();
  }

  /** Whose national identity numbers may be written down; none unless the law says so. */
  default List<NationalNumber> nationalNumbers() {
    return List.of();
  }

  /** Who may tell whom what. */
  default List<DisclosureRule> disclosureRules() {
    return List.of();
  }

  /** What the country says at each step before anything is told outside, in the steps' order. */
  default List<SharingStep> sharingSteps() {
    return List.of();
  }

  /** Whether support needs consent. */
  default List<ConsentRule> consentRules() {
    return List.of();
  }

  /** What has to be done in time. */
  default List<Timer> timers() {
    return List.of();
  }

  /** How long records are kept. */
  default List<Retention> retentions() {
    return List.of();
  }

  /** Closed forms. */
  default List<Form> forms() {
    return List.of();
  }

  /** Own words in the shared code lists. */
  default List<CodeExtension> codeExtensions() {
    return List.of();
  }

  /** Trainings a tenant can offer. */
  default List<TrainingTemplate> trainingTemplates() {
    return List.of();
  }

  /** Instruments for evaluations. */
  default List<EvaluationInstrument> evaluationInstruments() {
    return List.of();
  }

  /** Sections of anonymised reports. */
  default List<ReportSection> reportSections() {
    return List.of();
  }

  /** Texts for impact assessment and register of processing. */
  default List<AccountabilityText> accountabilityTexts() {
    return List.of();
  }

  /** Who takes part in processing personal data. */
  default List<Party> parties() {
    return List.of();
  }

  /** Processings of personal data, for the register and the impact assessment. */
  default List<ProcessingActivity> processingActivities() {
    return List.of();
  }

  /** How open cases come over from earlier versions; without one they stay where they began. */
  default List<Upgrade> upgrades() {
    return List.of();
  }

  /** The module's own rules, told as examples that can be run. */
  default List<Example> examples() {
    return List.of();
  }
}
