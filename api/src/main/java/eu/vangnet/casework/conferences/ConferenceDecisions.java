package eu.vangnet.casework.conferences;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.security.Decision;
import eu.vangnet.security.DecisionPoint;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Supplies the facts of a conference to the decision point and acts on what it says. */
@Singleton
class ConferenceDecisions {
  private final Conferences conferences;

  @Inject
  ConferenceDecisions(Conferences conferences) {
    this.conferences = conferences;
  }

  /**
   * The conference, for this action; whoever changes something holds its row until the transaction
   * ends.
   *
   * @throws ProblemException 404 when there is none that the caller may see, 403 for people of a
   *     partner who would change it, 409 when its state does not permit the action
   */
  Conference require(EntityManager em, UUID id, Right action) {
    if (!action.reads()) {
      OwnPeople.require();
    }
    Set<String> asked = asked(em, id);
    Conference conference =
        (action.reads() ? conferences.find(em, id) : conferences.lock(em, id))
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    Decision decision = DecisionPoint.decide(caller(), action, facts(asked, conference));
    if (!decision.visible()) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    if (!decision.allowed()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          decision.reason().orElse("")
              + ": The conference is "
              + conference.state().code()
              + ", which does not permit this.");
    }
    return conference;
  }

  /** The conference as the caller may see it. */
  ConferenceView view(EntityManager em, Conference conference) {
    List<Participant> all = conferences.participants(em, conference.id());
    return ConferenceView.of(
        conference,
        conferences.text(conference),
        all.stream().filter(one -> shown(conference, one)).map(ParticipantView::of).toList(),
        actions(conference));
  }

  /** What the caller may do with the conference now. */
  List<ActionView> actions(Conference conference) {
    if (caller().organisation().isPresent()) {
      return List.of();
    }
    return ActionView.of(
        caller(),
        facts(Set.of(), conference),
        Right.CONFERENCE_PLAN,
        Right.CONFERENCE_MINUTE,
        Right.CONFERENCE_APPROVE,
        Right.CONFERENCE_AMEND);
  }

  /** Whom else a partner asked for this one time tells which sort of case is talked about. */
  private static boolean shown(Conference conference, Participant one) {
    Optional<String> own = caller().organisation();
    return own.isEmpty()
        || one.standing()
        || one.organisation().equals(own)
        || conference.kind() == ConferenceKind.TALK;
  }

  private static Facts facts(Set<String> asked, Conference conference) {
    return new Facts(asked, conference.state().open());
  }

  /**
   * Asked only where it decides, and before the conference is looked for, so that a hidden one
   * costs the same questions as an absent one.
   */
  private Set<String> asked(EntityManager em, UUID id) {
    return caller().organisation().isEmpty()
        ? Set.of()
        : conferences.participants(em, id).stream()
            .flatMap(one -> one.organisation().stream())
            .collect(Collectors.toSet());
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
