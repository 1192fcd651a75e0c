package eu.vangnet.countryfi;

import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Transition;
import java.util.List;
import java.util.Set;

/** The flow of the manual; it may be departed from when needed, so meetings can be skipped. */
final class Stages {
  static final String CONTACT = "contact";
  static final String CLIENT_SELECTION = "clientSelection";
  static final String SITUATION_REVIEW = "situationReview";
  static final String ANCHOR_MEETING = "anchorMeeting";
  static final String NEED_ASSESSMENT = "needAssessment";
  static final String SERVICE_REFERRAL = "serviceReferral";
  static final String NO_FURTHER_NEED = "noFurtherNeed";
  static final String FOLLOW_UP = "followUp";

  static final Set<Requirement> GROUNDS = Set.of(Requirement.GROUNDS);
  static final Set<Requirement> WITH_BASIS = Set.of(Requirement.GROUNDS, Requirement.LEGAL_BASIS);
  static final Set<Requirement> VOLUNTARY =
      Set.of(Requirement.GROUNDS, Requirement.SUPPORT_CONSENT);

  private Stages() {}

  static List<State> states() {
    return List.of(
        new State(
            CONTACT, CorePhase.SIGNAL, Words.of("Contact", "Yhteydenotto", "Kontakt"), true, false),
        state(
            CLIENT_SELECTION,
            CorePhase.TRIAGE,
            Words.of("Selection", "Asiakkaan valinta", "Val av klient")),
        state(
            SITUATION_REVIEW,
            CorePhase.INFORMATION_GATHERING,
            Words.of("Look at the situation", "Tilannekartoitus", "Kartläggning av situationen")),
        state(
            ANCHOR_MEETING,
            CorePhase.ACTIVE,
            Words.of("Anchor meeting", "Ankkuritapaaminen", "Ankarmöte")),
        state(
            NEED_ASSESSMENT,
            CorePhase.ACTIVE,
            Words.of("Need for further work", "Jatkotyön tarve", "Behov av fortsatt arbete")),
        ending(
            SERVICE_REFERRAL,
            Words.of("Referred to services", "Ohjattu palveluihin", "Hänvisad till service")),
        ending(
            NO_FURTHER_NEED, Words.of("No further need", "Ei jatkotarvetta", "Inget vidare behov")),
        state(FOLLOW_UP, CorePhase.AFTER_CARE, Words.of("Follow-up", "Seuranta", "Uppföljning")));
  }

  private static State state(String code, CorePhase phase, Texts label) {
    return new State(code, phase, label, false, false);
  }

  private static State ending(String code, Texts label) {
    return new State(code, CorePhase.CLOSING, label, false, true);
  }

  static List<Transition> transitions() {
    Texts refer = Words.of("Refer to services", "Ohjaa palveluihin", "Hänvisa till service");
    Texts end = Words.of("See no further need", "Ei jatkotarvetta", "Inget vidare behov");
    Texts meet = Words.of("Meet", "Tavata", "Träffas");
    Texts assess = Words.of("Assess the need", "Arvioi tarve", "Bedöm behovet");
    return List.of(
        step(CONTACT, CLIENT_SELECTION, GROUNDS, Words.of("Select", "Valitse", "Välj")),
        step(CLIENT_SELECTION, SITUATION_REVIEW, WITH_BASIS, Words.of("Take on", "Ota", "Ta emot")),
        step(CLIENT_SELECTION, NO_FURTHER_NEED, GROUNDS, end),
        step(SITUATION_REVIEW, ANCHOR_MEETING, VOLUNTARY, meet),
        step(SITUATION_REVIEW, NEED_ASSESSMENT, GROUNDS, assess),
        step(SITUATION_REVIEW, NO_FURTHER_NEED, GROUNDS, end),
        step(ANCHOR_MEETING, NEED_ASSESSMENT, GROUNDS, assess),
        step(NEED_ASSESSMENT, ANCHOR_MEETING, VOLUNTARY, meet),
        step(NEED_ASSESSMENT, SERVICE_REFERRAL, GROUNDS, refer),
        step(NEED_ASSESSMENT, NO_FURTHER_NEED, GROUNDS, end),
        step(
            SERVICE_REFERRAL,
            FOLLOW_UP,
            GROUNDS,
            Words.of("Follow up", "Aloita seuranta", "Börja uppföljning")),
        step(FOLLOW_UP, NO_FURTHER_NEED, GROUNDS, end),
        step(
            NO_FURTHER_NEED,
            SITUATION_REVIEW,
            WITH_BASIS,
            Words.of("Take up again", "Avaa uudelleen", "Ta upp igen")));
  }

  private static Transition step(String from, String to, Set<Requirement> needed, Texts label) {
    return new Transition(from, to, Team.TABLE, needed, label);
  }
}
