package eu.vangnet.countrybe;

import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Transition;
import java.util.List;
import java.util.Set;

/** The way of a case through the cell; its words are those of practice, not of the act. */
final class Stages {
  static final String MENTION = "mention";
  static final String AGENDA = "agenda";
  static final String CASE_MEETING = "caseMeeting";
  static final String INDIVIDUAL_FOLLOW_UP = "individualFollowUp";
  static final String FEEDBACK_SHEET = "feedbackSheet";
  static final String CLOSED = "closed";
  static final String AFTER_CARE = "afterCare";

  static final Set<Requirement> GROUNDS = Set.of(Requirement.GROUNDS);
  static final Set<Requirement> WITH_BASIS = Set.of(Requirement.GROUNDS, Requirement.LEGAL_BASIS);
  static final Set<Requirement> IN_PROPORTION =
      Set.of(Requirement.GROUNDS, Requirement.PROPORTIONALITY);

  private Stages() {}

  static List<State> states() {
    return List.of(
        new State(
            MENTION,
            CorePhase.SIGNAL,
            Words.of("Mention", "Signaal", "Signalement", "Meldung"),
            true,
            false),
        state(
            AGENDA,
            CorePhase.TRIAGE,
            Words.of("On the agenda", "Agendering", "Mise à l'agenda", "Tagesordnung")),
        state(
            CASE_MEETING,
            CorePhase.TABLE_DECISION,
            Words.of("Case meeting", "Casusoverleg", "Concertation de cas", "Fallbesprechung")),
        state(
            INDIVIDUAL_FOLLOW_UP,
            CorePhase.ACTIVE,
            Words.of(
                "Individual follow-up",
                "Geïndividualiseerde opvolging",
                "Suivi individualisé",
                "Individuelle Begleitung")),
        state(
            FEEDBACK_SHEET,
            CorePhase.ACTIVE,
            Words.of(
                "Feedback sheet", "Terugkoppelingsfiche", "Fiche de retour", "Rückmeldebogen")),
        new State(
            CLOSED,
            CorePhase.CLOSING,
            Words.of("Closed", "Afgesloten", "Clôturé", "Abgeschlossen"),
            false,
            true),
        state(
            AFTER_CARE,
            CorePhase.AFTER_CARE,
            Words.of("After-care", "Nazorg", "Suivi ultérieur", "Nachsorge")));
  }

  private static State state(String code, CorePhase phase, Texts label) {
    return new State(code, phase, label, false, false);
  }

  static List<Transition> transitions() {
    Texts close = Words.of("Close", "Afsluiten", "Clôturer", "Abschließen");
    String cell = Cell.TABLE;
    return List.of(
        new Transition(
            MENTION,
            AGENDA,
            Cell.PREVENTION_OFFICIAL,
            GROUNDS,
            Words.of("Put on the agenda", "Agenderen", "Mettre à l'agenda", "Ansetzen")),
        new Transition(
            AGENDA,
            CASE_MEETING,
            cell,
            WITH_BASIS,
            Words.of("Discuss the case", "Casus bespreken", "Discuter le cas", "Fall besprechen")),
        new Transition(
            AGENDA,
            CLOSED,
            cell,
            GROUNDS,
            Words.of("Do not take up", "Niet opnemen", "Ne pas retenir", "Nicht aufnehmen")),
        new Transition(
            CASE_MEETING,
            INDIVIDUAL_FOLLOW_UP,
            cell,
            IN_PROPORTION,
            Words.of(
                "Begin follow-up",
                "Opvolging starten",
                "Commencer le suivi",
                "Begleitung beginnen")),
        new Transition(CASE_MEETING, CLOSED, cell, GROUNDS, close),
        new Transition(
            INDIVIDUAL_FOLLOW_UP,
            CASE_MEETING,
            cell,
            GROUNDS,
            Words.of("Discuss again", "Opnieuw bespreken", "Rediscuter", "Erneut besprechen")),
        new Transition(
            INDIVIDUAL_FOLLOW_UP,
            FEEDBACK_SHEET,
            Cell.FEEDBACK_ROUND,
            IN_PROPORTION,
            Words.of(
                "Agree on a feedback sheet",
                "Terugkoppelingsfiche overeenkomen",
                "Convenir d'une fiche de retour",
                "Rückmeldebogen vereinbaren")),
        new Transition(
            FEEDBACK_SHEET,
            INDIVIDUAL_FOLLOW_UP,
            cell,
            GROUNDS,
            Words.of(
                "Go on with follow-up",
                "Opvolging voortzetten",
                "Poursuivre le suivi",
                "Begleitung fortsetzen")),
        new Transition(FEEDBACK_SHEET, CLOSED, cell, GROUNDS, close),
        new Transition(INDIVIDUAL_FOLLOW_UP, CLOSED, cell, GROUNDS, close),
        new Transition(
            CLOSED,
            AFTER_CARE,
            cell,
            GROUNDS,
            Words.of(
                "Begin after-care",
                "Nazorg starten",
                "Commencer le suivi ultérieur",
                "Nachsorge beginnen")),
        new Transition(
            AFTER_CARE,
            CLOSED,
            cell,
            GROUNDS,
            Words.of(
                "End after-care",
                "Nazorg beëindigen",
                "Terminer le suivi ultérieur",
                "Nachsorge beenden")),
        new Transition(
            CLOSED,
            CASE_MEETING,
            cell,
            WITH_BASIS,
            Words.of("Reopen", "Heropenen", "Rouvrir", "Wieder aufnehmen")));
  }
}
