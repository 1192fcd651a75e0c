package eu.vangnet.countrydk;

import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Transition;
import java.util.List;
import java.util.Set;

/** The way of a worry about a person; trends about no person have no states. */
final class Stages {
  static final String CONCERN = "concern";
  static final String ASSESSMENT = "assessment";
  static final String INFO_HOUSE = "infoHouse";
  static final String SUPPORT = "support";
  static final String CLOSED = "closed";
  static final String AFTER_CARE = "afterCare";

  static final Set<Requirement> GROUNDS = Set.of(Requirement.GROUNDS);
  static final Set<Requirement> WITH_BASIS = Set.of(Requirement.GROUNDS, Requirement.LEGAL_BASIS);

  private Stages() {}

  static List<State> states() {
    return List.of(
        new State(CONCERN, CorePhase.SIGNAL, Words.of("Concern", "Bekymring"), true, false),
        state(ASSESSMENT, CorePhase.TRIAGE, Words.of("Assessment", "Vurdering")),
        state(INFO_HOUSE, CorePhase.TABLE_DECISION, Words.of("Info-house", "Infohus")),
        state(SUPPORT, CorePhase.ACTIVE, Words.of("Support", "Indsats")),
        new State(CLOSED, CorePhase.CLOSING, Words.of("Closed", "Afsluttet"), false, true),
        state(AFTER_CARE, CorePhase.AFTER_CARE, Words.of("After-care", "Opfølgning")));
  }

  private static State state(String code, CorePhase phase, Texts label) {
    return new State(code, phase, label, false, false);
  }

  static List<Transition> transitions() {
    Texts close = Words.of("Close", "Afslut");
    return List.of(
        new Transition(
            CONCERN,
            ASSESSMENT,
            House.MUNICIPAL_COORDINATOR,
            GROUNDS,
            Words.of("Assess", "Vurdér")),
        house(ASSESSMENT, INFO_HOUSE, WITH_BASIS, Words.of("Take up", "Tag op")),
        house(ASSESSMENT, CLOSED, GROUNDS, Words.of("See no need", "Intet behov")),
        house(INFO_HOUSE, SUPPORT, GROUNDS, Words.of("Begin support", "Start indsats")),
        house(INFO_HOUSE, CLOSED, GROUNDS, close),
        house(SUPPORT, INFO_HOUSE, GROUNDS, Words.of("Discuss again", "Drøft igen")),
        house(SUPPORT, CLOSED, GROUNDS, close),
        house(CLOSED, AFTER_CARE, GROUNDS, Words.of("Begin after-care", "Start opfølgning")),
        house(AFTER_CARE, CLOSED, GROUNDS, Words.of("End after-care", "Afslut opfølgning")),
        house(CLOSED, INFO_HOUSE, WITH_BASIS, Words.of("Reopen", "Genåbn")));
  }

  private static Transition house(String from, String to, Set<Requirement> needed, Texts label) {
    return new Transition(from, to, House.MUNICIPALITY, needed, label);
  }
}
