package eu.vangnet.countrybe;

import eu.vangnet.spi.AccountabilityText;
import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.CodeExtension;
import eu.vangnet.spi.ConsentRule;
import eu.vangnet.spi.DisclosureRule;
import eu.vangnet.spi.Example;
import eu.vangnet.spi.Form;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.ModuleManifest;
import eu.vangnet.spi.Party;
import eu.vangnet.spi.ProcessingActivity;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.Retention;
import eu.vangnet.spi.Scope;
import eu.vangnet.spi.SharingStep;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Timer;
import eu.vangnet.spi.Transition;
import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.Validity;
import eu.vangnet.spi.Version;
import eu.vangnet.spi.VersionRange;
import eu.vangnet.spi.WeighingOutcome;
import java.time.LocalDate;
import java.util.List;

/** The module's entry: each part is declared in the class named after it. */
public final class LocalIntegralSecurityCell implements ProgrammeModule {

  /** For the service loader. */
  public LocalIntegralSecurityCell() {}

  @Override
  public ModuleManifest manifest() {
    return new ModuleManifest(
        "country-be",
        Version.of("1.0.0"),
        VersionRange.of("[1.2,2.0)"),
        Scope.country("BE"),
        Validity.from(LocalDate.of(2018, 9, 24)),
        List.of("nl", "fr", "de", "en"),
        Words.of(
            "Local integral security cell (LIVC-R)",
            "Lokale integrale veiligheidscel (LIVC-R)",
            "Cellule de sécurité intégrale locale (CSIL-R)",
            "Lokale integrale Sicherheitszelle (LIVC-R)"));
  }

  @Override
  public List<State> states() {
    return Stages.states();
  }

  @Override
  public List<Transition> transitions() {
    return Stages.transitions();
  }

  @Override
  public List<TransitionPolicy> transitionPolicies() {
    return List.of(new InvitedByTheMayor(), new ConsensusOfSeveral());
  }

  @Override
  public List<Table> tables() {
    return Cell.tables();
  }

  @Override
  public List<DisclosureRule> disclosureRules() {
    return Sharing.rules();
  }

  @Override
  public List<SharingStep> sharingSteps() {
    return Sharing.steps();
  }

  @Override
  public List<WeighingOutcome> weighingOutcomes() {
    return Outcomes.ofAgenda();
  }

  @Override
  public List<ClosingReason> closingReasons() {
    return Outcomes.ofCases();
  }

  @Override
  public List<CodeExtension> codeExtensions() {
    return Outcomes.belgianWords();
  }

  @Override
  public List<LegalBasis> legalBases() {
    return Law.bases();
  }

  @Override
  public List<ConsentRule> consentRules() {
    return Law.consent();
  }

  @Override
  public List<Timer> timers() {
    return Law.timers();
  }

  @Override
  public List<Retention> retentions() {
    return Law.retentions();
  }

  @Override
  public List<AccountabilityText> accountabilityTexts() {
    return Processing.texts();
  }

  @Override
  public List<Party> parties() {
    return Processing.parties();
  }

  @Override
  public List<ProcessingActivity> processingActivities() {
    return Processing.activities();
  }

  @Override
  public List<Form> forms() {
    return Forms.all();
  }

  @Override
  public List<Example> examples() {
    return Rulings.examples();
  }
}
