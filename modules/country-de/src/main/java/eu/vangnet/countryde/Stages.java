package eu.vangnet.countryde;

import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Transition;
import java.util.List;
import java.util.Set;

/**
 * The way of a counselling case. A hand-over to the authorities is reached from the case talk only,
 * and needs all that can be asked for.
 */
final class Stages {
  static final String INQUIRY = "inquiry";
  static final String CLARIFICATION = "clarification";
  static final String COUNSELLING = "counselling";
  static final String CASE_TALK = "caseTalk";
  static final String HANDED_OVER = "handedOver";
  static final String CLOSED = "closed";
  static final String AFTERCARE = "aftercare";

  static final Set<Requirement> GROUNDS = Set.of(Requirement.GROUNDS);
  static final Set<Requirement> WITH_BASIS = Set.of(Requirement.GROUNDS, Requirement.LEGAL_BASIS);
  static final Set<Requirement> ALL_ASKED =
      Set.of(
          Requirement.GROUNDS,
          Requirement.PROPORTIONALITY,
          Requirement.SUBSIDIARITY,
          Requirement.LEGAL_BASIS);

  private Stages() {}

  static List<State> states() {
    return List.of(
        new State(INQUIRY, CorePhase.SIGNAL, Words.of("Inquiry", "Anfrage"), true, false),
        state(CLARIFICATION, CorePhase.TRIAGE, Words.of("Clarification", "Erstklärung")),
        state(COUNSELLING, CorePhase.ACTIVE, Words.of("Counselling", "Beratung")),
        state(CASE_TALK, CorePhase.ACTIVE, Words.of("Case talk", "Fallbesprechung")),
        ending(HANDED_OVER, Words.of("Handed over", "Abgegeben")),
        ending(CLOSED, Words.of("Closed", "Abgeschlossen")),
        state(AFTERCARE, CorePhase.AFTER_CARE, Words.of("Aftercare", "Nachbetreuung")));
  }

  private static State state(String code, CorePhase phase, Texts label) {
    return new State(code, phase, label, false, false);
  }

  private static State ending(String code, Texts label) {
    return new State(code, CorePhase.CLOSING, label, false, true);
  }

  static List<Transition> transitions() {
    Texts close = Words.of("Close", "Abschließen");
    return List.of(
        new Transition(
            INQUIRY, CLARIFICATION, Centre.COUNSELLOR, GROUNDS, Words.of("Clarify", "Klären")),
        team(CLARIFICATION, COUNSELLING, WITH_BASIS, Words.of("Counsel", "Beraten")),
        team(CLARIFICATION, CLOSED, GROUNDS, Words.of("Advise once", "Einmalig beraten")),
        team(COUNSELLING, CASE_TALK, GROUNDS, Words.of("Talk the case over", "Fall besprechen")),
        team(CASE_TALK, COUNSELLING, GROUNDS, Words.of("Go on counselling", "Weiter beraten")),
        team(CASE_TALK, HANDED_OVER, ALL_ASKED, Words.of("Hand over", "Abgeben")),
        team(COUNSELLING, CLOSED, GROUNDS, close),
        team(CASE_TALK, CLOSED, GROUNDS, close),
        team(CLOSED, AFTERCARE, GROUNDS, Words.of("Begin aftercare", "Nachbetreuen")),
        team(AFTERCARE, CLOSED, GROUNDS, Words.of("End aftercare", "Nachbetreuung beenden")),
        team(CLOSED, COUNSELLING, WITH_BASIS, Words.of("Counsel again", "Wieder beraten")),
        team(
            HANDED_OVER,
            COUNSELLING,
            WITH_BASIS,
            Words.of("Counsel the client again", "Ratsuchende wieder beraten")));
  }

  private static Transition team(String from, String to, Set<Requirement> needed, Texts label) {
    return new Transition(from, to, Centre.TEAM, needed, label);
  }
}
