package eu.vangnet.testkit;

import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.CoreEvent;
import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.DecisionRule;
import eu.vangnet.spi.Example;
import eu.vangnet.spi.Form;
import eu.vangnet.spi.FormField;
import eu.vangnet.spi.FormSubject;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.ModuleManifest;
import eu.vangnet.spi.Party;
import eu.vangnet.spi.PartyRole;
import eu.vangnet.spi.ProcessingActivity;
import eu.vangnet.spi.ProcessingLogging;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.Retention;
import eu.vangnet.spi.RetentionOutcome;
import eu.vangnet.spi.Scope;
import eu.vangnet.spi.Seat;
import eu.vangnet.spi.State;
import eu.vangnet.spi.SubjectCategory;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Transition;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.Trigger;
import eu.vangnet.spi.Validity;
import eu.vangnet.spi.Version;
import eu.vangnet.spi.VersionRange;
import eu.vangnet.spi.WeighingOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps every rule; the broken modules differ from it in one answer each. */
class SoundModule implements ProgrammeModule {
  static final Texts TEXT = Texts.english("Something").and("fi", "Jotain");
  static final Set<Requirement> GROUNDS = Set.of(Requirement.GROUNDS);

  static ModuleManifest manifest(String id, Scope scope, String contract) {
    return new ModuleManifest(
        id,
        Version.of("1.0.0"),
        VersionRange.of(contract),
        scope,
        Validity.from(LocalDate.of(2025, 1, 1)),
        List.of("en", "fi"),
        TEXT);
  }

  static State state(String code, CorePhase phase) {
    return new State(code, phase, TEXT, false, false);
  }

  static Transition step(String from, String to) {
    return new Transition(from, to, "team", GROUNDS, TEXT);
  }

  static Table team(Texts policeLabel) {
    Seat police = new Seat("police", policeLabel, false, false);
    return new Table("team", TEXT, List.of(police), List.of(), 1, DecisionRule.MAJORITY);
  }

  static Form form(FormSubject subject, String schema) {
    return new Form("plan", TEXT, subject, schema);
  }

  static TransitionRequest request(String from, String to) {
    return new TransitionRequest(from, to, "team", GROUNDS, Set.of("police"), 0);
  }

  static Retention kept(String type, Trigger trigger, String source) {
    return new Retention(type, trigger, Optional.empty(), source, RetentionOutcome.DELETE, 0);
  }

  @Override
  public ModuleManifest manifest() {
    return manifest("country-fi", Scope.country("FI"), "[1.0,2.0)");
  }

  @Override
  public List<State> states() {
    return List.of(
        new State("report", CorePhase.SIGNAL, TEXT, true, false),
        state("support", CorePhase.ACTIVE),
        new State("closed", CorePhase.CLOSING, TEXT, false, true));
  }

  @Override
  public List<Transition> transitions() {
    return List.of(step("report", "support"), step("support", "closed"));
  }

  @Override
  public List<Table> tables() {
    return List.of(team(TEXT));
  }

  @Override
  public List<WeighingOutcome> weighingOutcomes() {
    return List.of(new WeighingOutcome("together", "multiAgency", Optional.of("support"), TEXT));
  }

  @Override
  public List<ClosingReason> closingReasons() {
    return List.of(new ClosingReason("done", "concernAddressed", TEXT));
  }

  @Override
  public List<Retention> retentions() {
    return List.of(
        kept("signal", Trigger.onEvent(CoreEvent.SIGNAL_WEIGHED), "customary"),
        kept("case", Trigger.onState("closed"), "customary"));
  }

  static LegalBasis basis(DataCategory... categories) {
    return new LegalBasis(
        "someTask", TEXT, Validity.from(LocalDate.of(2025, 1, 1)), Set.of(categories), false);
  }

  static ProcessingActivity activity(String code, List<String> records, List<String> parties) {
    return new ProcessingActivity(
        code,
        TEXT,
        TEXT,
        "someTask",
        Set.of(SubjectCategory.PERSON_OF_CONCERN),
        Set.of(DataCategory.ORDINARY),
        records,
        parties,
        ProcessingLogging.OFF,
        false);
  }

  @Override
  public List<LegalBasis> legalBases() {
    return List.of(basis(DataCategory.ORDINARY));
  }

  @Override
  public List<Party> parties() {
    return List.of(new Party("police", TEXT, PartyRole.RECIPIENT));
  }

  @Override
  public List<ProcessingActivity> processingActivities() {
    return List.of(activity("support", List.of("signal", "case"), List.of("police")));
  }

  @Override
  public List<Form> forms() {
    return List.of(
        Form.of("plan", TEXT, FormSubject.CASE, FormField.text("goal", 100, TEXT).asNeeded()));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.allows("Support begins", request("report", "support")),
        Example.allows("Support ends", request("support", "closed")),
        Example.refuses("No short cut", request("report", "closed"), "unknownTransition"));
  }
}
