package eu.vangnet.countrynl;

import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Transition;
import java.util.List;
import java.util.Set;

/**
 * The stages of the approach as the NCTV names them. Whoever lets a case into the conference or
 * keeps it there says why that is in proportion and why nothing lighter would do: the Senate's main
 * questions on the act.
 */
final class Stages {
  static final String REPORT = "report";
  static final String WEIGHING = "weighing";
  static final String CASE_CONFERENCE = "caseConference";
  static final String MONITORING = "monitoring";
  static final String CLOSED = "closed";
  static final String AFTER_CARE = "afterCare";

  static final Set<Requirement> GROUNDS = Set.of(Requirement.GROUNDS);
  static final Set<Requirement> WEIGHED =
      Set.of(Requirement.GROUNDS, Requirement.PROPORTIONALITY, Requirement.SUBSIDIARITY);
  static final Set<Requirement> WEIGHED_WITH_BASIS =
      Set.of(
          Requirement.GROUNDS,
          Requirement.PROPORTIONALITY,
          Requirement.SUBSIDIARITY,
          Requirement.LEGAL_BASIS);

  private Stages() {}

  static List<State> states() {
    return List.of(
        new State(REPORT, CorePhase.SIGNAL, Words.of("Report", "Melding"), true, false),
        new State(WEIGHING, CorePhase.TRIAGE, Words.of("Weighing", "Weging"), false, false),
        new State(
            CASE_CONFERENCE,
            CorePhase.TABLE_DECISION,
            Words.of("Case conference", "Casusoverleg"),
            false,
            false),
        new State(MONITORING, CorePhase.ACTIVE, Words.of("Monitoring", "Monitoren"), false, false),
        new State(CLOSED, CorePhase.CLOSING, Words.of("Closed", "Afgesloten"), false, true),
        new State(
            AFTER_CARE, CorePhase.AFTER_CARE, Words.of("After-care", "Nazorg"), false, false));
  }

  static List<Transition> transitions() {
    String weighers = Partners.WEIGHING_TEAM;
    String table = Partners.CONFERENCE_TABLE;
    return List.of(
        new Transition(
            REPORT,
            WEIGHING,
            Partners.MUNICIPALITY,
            GROUNDS,
            Words.of("Have weighed", "Laten wegen")),
        new Transition(
            WEIGHING,
            CASE_CONFERENCE,
            weighers,
            WEIGHED_WITH_BASIS,
            Words.of("Bring to the case conference", "Inbrengen in het casusoverleg")),
        new Transition(
            WEIGHING, CLOSED, weighers, GROUNDS, Words.of("Take no action", "Geen actie")),
        new Transition(
            CASE_CONFERENCE,
            MONITORING,
            table,
            WEIGHED,
            Words.of("Adopt the plan", "Plan van aanpak vaststellen")),
        new Transition(CASE_CONFERENCE, CLOSED, table, GROUNDS, Words.of("Close", "Afsluiten")),
        new Transition(
            MONITORING,
            CASE_CONFERENCE,
            table,
            WEIGHED,
            Words.of("Discuss again", "Opnieuw bespreken")),
        new Transition(MONITORING, CLOSED, table, GROUNDS, Words.of("Close", "Afsluiten")),
        new Transition(
            CLOSED, AFTER_CARE, table, GROUNDS, Words.of("Begin after-care", "Nazorg starten")),
        new Transition(
            AFTER_CARE, CLOSED, table, GROUNDS, Words.of("End after-care", "Nazorg beëindigen")),
        new Transition(
            CLOSED, CASE_CONFERENCE, table, WEIGHED_WITH_BASIS, Words.of("Reopen", "Heropenen")));
  }
}
