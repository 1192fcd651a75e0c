package eu.vangnet.example;

import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.CoreEvent;
import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.DecisionRule;
import eu.vangnet.spi.Example;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.ModuleManifest;
import eu.vangnet.spi.Party;
import eu.vangnet.spi.PartyRole;
import eu.vangnet.spi.Procedure;
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

/** A worry is reported, one team reviews it, supports, and closes. */
public final class ExampleModule implements ProgrammeModule {
  private static final String REPORT = "report";
  private static final String REVIEW = "review";
  private static final String SUPPORT = "support";
  private static final String CLOSED = "closed";
  private static final String TEAM = "team";
  private static final String COORDINATOR = "coordinator";
  private static final Set<Requirement> GROUNDS = Set.of(Requirement.GROUNDS);

  /** For the service loader. */
  public ExampleModule() {}

  @Override
  public ModuleManifest manifest() {
    return new ModuleManifest(
        "example",
        Version.of("1.0.0"),
        VersionRange.of("[1.0,2.0)"),
        Scope.anybody(),
        Validity.from(LocalDate.of(2024, 1, 1)),
        List.of("en"),
        Texts.english("Generic support of a person of concern"));
  }

  @Override
  public List<State> states() {
    return List.of(
        new State(REPORT, CorePhase.SIGNAL, Texts.english("Report"), true, false),
        new State(REVIEW, CorePhase.TABLE_DECISION, Texts.english("Review"), false, false),
        new State(SUPPORT, CorePhase.ACTIVE, Texts.english("Support"), false, false),
        new State(CLOSED, CorePhase.CLOSING, Texts.english("Closed"), false, true));
  }

  @Override
  public List<Transition> transitions() {
    return List.of(
        new Transition(REPORT, REVIEW, COORDINATOR, GROUNDS, Texts.english("Take up")),
        new Transition(REVIEW, SUPPORT, TEAM, GROUNDS, Texts.english("Begin support")),
        new Transition(REVIEW, CLOSED, TEAM, GROUNDS, Texts.english("Close without support")),
        new Transition(SUPPORT, CLOSED, TEAM, GROUNDS, Texts.english("Close")),
        new Transition(CLOSED, SUPPORT, TEAM, GROUNDS, Texts.english("Reopen")));
  }

  @Override
  public List<Table> tables() {
    Seat coordinator = new Seat(COORDINATOR, Texts.english("Co-ordinator"), true, false);
    Seat socialWork = new Seat("socialWork", Texts.english("Social work"), false, true);
    Seat school = new Seat("school", Texts.english("School"), false, false);
    return List.of(
        new Table(
            TEAM,
            Texts.english("Support team"),
            List.of(coordinator, socialWork),
            List.of(school),
            2,
            DecisionRule.CONSENSUS));
  }

  @Override
  public List<WeighingOutcome> weighingOutcomes() {
    return List.of(
        new WeighingOutcome(
            "noConcern", "noConcern", Optional.empty(), Texts.english("No concern")),
        new WeighingOutcome(
            "moreInformation",
            "moreInformation",
            Optional.empty(),
            Texts.english("More information needed")),
        new WeighingOutcome(
            "teamSupport", "multiAgency", Optional.of(REVIEW), Texts.english("For the team")));
  }

  /** A case is opened on a legal basis, so a module that has none could open no case. */
  @Override
  public List<LegalBasis> legalBases() {
    return List.of(
        new LegalBasis(
            "publicTask",
            Texts.english("GDPR Art. 6(1)(e), public task"),
            Validity.from(LocalDate.of(2018, 5, 25)),
            Set.of(DataCategory.ORDINARY),
            false));
  }

  @Override
  public List<ClosingReason> closingReasons() {
    return List.of(
        new ClosingReason(
            "concernAddressed", "concernAddressed", Texts.english("Concern addressed")),
        new ClosingReason("noBasisFound", "noBasisFound", Texts.english("No basis found")),
        new ClosingReason("declinedSupport", "declinedSupport", Texts.english("Support declined")));
  }

  @Override
  public List<Retention> retentions() {
    return List.of(
        keptAsTenantSays("signal", CoreEvent.SIGNAL_WEIGHED),
        keptAsTenantSays("case", CoreEvent.CASE_CLOSED));
  }

  @Override
  public List<Party> parties() {
    return List.of(
        new Party("municipality", Texts.english("Municipality"), PartyRole.CONTROLLER),
        new Party("supportTeam", Texts.english("Support team"), PartyRole.RECIPIENT));
  }

  @Override
  public List<ProcessingActivity> processingActivities() {
    return List.of(
        new ProcessingActivity(
            SUPPORT,
            Texts.english("Support of a person of concern"),
            Texts.english("To judge whether a worry needs an answer, and to support the person."),
            "publicTask",
            Set.of(SubjectCategory.PERSON_OF_CONCERN, SubjectCategory.REPORTER),
            Set.of(DataCategory.ORDINARY),
            List.of("signal", "case"),
            List.of("municipality", "supportTeam"),
            ProcessingLogging.OFF,
            false));
  }

  @Override
  public List<Example> examples() {
    Set<String> team = Set.of(COORDINATOR, "socialWork");
    return List.of(
        Example.allows(
            "The co-ordinator takes up a report", step(REPORT, REVIEW, COORDINATOR, Set.of())),
        Example.allows("The team begins support", step(REVIEW, SUPPORT, TEAM, team)),
        Example.allows("The team sees no need", step(REVIEW, CLOSED, TEAM, team)),
        Example.allows("The team ends support", step(SUPPORT, CLOSED, TEAM, team)),
        Example.allows("The team takes a case up again", step(CLOSED, SUPPORT, TEAM, team)),
        Example.refuses(
            "The co-ordinator alone is no team",
            step(REVIEW, SUPPORT, TEAM, Set.of(COORDINATOR)),
            Procedure.NO_QUORUM),
        Example.refuses(
            "Nothing is decided without grounds",
            new TransitionRequest(REVIEW, SUPPORT, TEAM, Set.of(), team, 1),
            "groundsMissing"));
  }

  private static TransitionRequest step(String from, String to, String body, Set<String> seats) {
    return new TransitionRequest(from, to, body, GROUNDS, seats, 1);
  }

  private static Retention keptAsTenantSays(String recordType, CoreEvent event) {
    return new Retention(
        recordType,
        Trigger.onEvent(event),
        Optional.empty(),
        LegalBasis.CUSTOMARY,
        RetentionOutcome.DELETE,
        1);
  }
}
