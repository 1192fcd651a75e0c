package eu.vangnet.modules;

import eu.vangnet.spi.AccountabilityText;
import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.CodeExtension;
import eu.vangnet.spi.ConsentRule;
import eu.vangnet.spi.DisclosureRule;
import eu.vangnet.spi.EvaluationInstrument;
import eu.vangnet.spi.Example;
import eu.vangnet.spi.Form;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.ModuleManifest;
import eu.vangnet.spi.NationalNumber;
import eu.vangnet.spi.Party;
import eu.vangnet.spi.ProcessingActivity;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.ReportSection;
import eu.vangnet.spi.Retention;
import eu.vangnet.spi.SharingStep;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Timer;
import eu.vangnet.spi.TrainingTemplate;
import eu.vangnet.spi.Transition;
import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.Upgrade;
import eu.vangnet.spi.WeighingOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * What a module declared, asked once and copied: afterwards only its policies still run code of the
 * module, each behind the time limit. Immutable, safe for threads.
 */
final class DeclaredModule implements ProgrammeModule {
  private final ModuleManifest manifest;
  private final List<State> states;
  private final List<Transition> transitions;
  private final List<TransitionPolicy> transitionPolicies;
  private final List<Table> tables;
  private final List<WeighingOutcome> weighingOutcomes;
  private final List<ClosingReason> closingReasons;
  private final List<LegalBasis> legalBases;
  private final List<NationalNumber> nationalNumbers;
  private final List<DisclosureRule> disclosureRules;
  private final List<ConsentRule> consentRules;
  private final List<Timer> timers;
  private final List<Retention> retentions;
  private final List<Form> forms;
  private final List<CodeExtension> codeExtensions;
  private final List<TrainingTemplate> trainingTemplates;
  private final List<EvaluationInstrument> evaluationInstruments;
  private final List<ReportSection> reportSections;
  private final List<AccountabilityText> accountabilityTexts;
  private final List<Party> parties;
  private final List<ProcessingActivity> processingActivities;
  private final List<SharingStep> sharingSteps;
  private final List<Upgrade> upgrades;
  private final List<Example> examples;

  /** Asks the module for everything; runs code of the module, so behind a time limit. */
  DeclaredModule(ProgrammeModule module, TimeLimit policyLimit) {
    this.manifest = module.manifest();
    this.states = List.copyOf(module.states());
    this.transitions = List.copyOf(module.transitions());
    this.transitionPolicies = guarded(manifest, module.transitionPolicies(), policyLimit);
    this.tables = List.copyOf(module.tables());
    this.weighingOutcomes = List.copyOf(module.weighingOutcomes());
    this.closingReasons = List.copyOf(module.closingReasons());
    this.legalBases = List.copyOf(module.legalBases());
    this.nationalNumbers = List.copyOf(module.nationalNumbers());
    this.disclosureRules = List.copyOf(module.disclosureRules());
    this.consentRules = List.copyOf(module.consentRules());
    this.timers = List.copyOf(module.timers());
    this.retentions = List.copyOf(module.retentions());
    this.forms = List.copyOf(module.forms());
    this.codeExtensions = List.copyOf(module.codeExtensions());
    this.trainingTemplates = List.copyOf(module.trainingTemplates());
    this.evaluationInstruments = List.copyOf(module.evaluationInstruments());
    this.reportSections = List.copyOf(module.reportSections());
    this.accountabilityTexts = List.copyOf(module.accountabilityTexts());
    this.parties = List.copyOf(module.parties());
    this.processingActivities = List.copyOf(module.processingActivities());
    this.sharingSteps = List.copyOf(module.sharingSteps());
    this.upgrades = List.copyOf(module.upgrades());
    this.examples = List.copyOf(module.examples());
  }

  private static List<TransitionPolicy> guarded(
      ModuleManifest manifest, List<TransitionPolicy> policies, TimeLimit limit) {
    List<TransitionPolicy> guarded = new ArrayList<>();
    for (TransitionPolicy policy : List.copyOf(policies)) {
      String name =
          "policy " + (guarded.size() + 1) + " of " + manifest.id() + " " + manifest.version();
      guarded.add(new GuardedPolicy(name, policy, limit));
    }
    return List.copyOf(guarded);
  }

  @Override
  public ModuleManifest manifest() {
    return manifest;
  }

  @Override
  public List<State> states() {
    return states;
  }

  @Override
  public List<Transition> transitions() {
    return transitions;
  }

  @Override
  public List<TransitionPolicy> transitionPolicies() {
    return transitionPolicies;
  }

  @Override
  public List<Table> tables() {
    return tables;
  }

  @Override
  public List<WeighingOutcome> weighingOutcomes() {
    return weighingOutcomes;
  }

  @Override
  public List<ClosingReason> closingReasons() {
    return closingReasons;
  }

  @Override
  public List<LegalBasis> legalBases() {
    return legalBases;
  }

  @Override
  public List<NationalNumber> nationalNumbers() {
    return nationalNumbers;
  }

  @Override
  public List<DisclosureRule> disclosureRules() {
    return disclosureRules;
  }

  @Override
  public List<ConsentRule> consentRules() {
    return consentRules;
  }

  @Override
  public List<Timer> timers() {
    return timers;
  }

  @Override
  public List<Retention> retentions() {
    return retentions;
  }

  @Override
  public List<Form> forms() {
    return forms;
  }

  @Override
  public List<CodeExtension> codeExtensions() {
    return codeExtensions;
  }

  @Override
  public List<TrainingTemplate> trainingTemplates() {
    return trainingTemplates;
  }

  @Override
  public List<EvaluationInstrument> evaluationInstruments() {
    return evaluationInstruments;
  }

  @Override
  public List<ReportSection> reportSections() {
    return reportSections;
  }

  @Override
  public List<AccountabilityText> accountabilityTexts() {
    return accountabilityTexts;
  }

  @Override
  public List<Party> parties() {
    return parties;
  }

  @Override
  public List<ProcessingActivity> processingActivities() {
    return processingActivities;
  }

  @Override
  public List<SharingStep> sharingSteps() {
    return sharingSteps;
  }

  @Override
  public List<Upgrade> upgrades() {
    return upgrades;
  }

  @Override
  public List<Example> examples() {
    return examples;
  }
}
