package eu.vangnet.casework.conferences;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.spi.DecisionRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds votes against who was present for the item, and a decision against its rule: the chair is
 * there and in favour, or more than half of those present are, or all of them. Those words are the
 * ones of {@link DecisionRule}.
 *
 * @param present who was there for the item
 * @param chairs the seat that chairs the table, if any does; whoever leads the meeting from another
 *     seat is not the chair
 */
record VoteCheck(List<Attendee> present, Set<String> chairs) {

  /**
   * Refuses what does not add up.
   *
   * @throws ProblemException 400 for votes of who was not there, 409 where the rule is not met
   */
  void require(NewDecision sent) {
    requireVoters(sent.votes());
    if (!carried(sent)) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "ruleNotMet: By the rule " + sent.rule() + " these votes decide nothing.");
    }
  }

  private void requireVoters(List<Vote> votes) {
    List<Violation> violations = new ArrayList<>();
    Set<String> known = new HashSet<>();
    present.forEach(attendee -> known.add(attendee.id().toString()));
    for (int place = 0; place < votes.size(); place++) {
      if (!known.remove(votes.get(place).attendee())) {
        violations.add(
            Violation.body(
                "/votes/" + place + "/attendee",
                "notPresent",
                "must be somebody present for the item, each once"));
      }
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }

  private boolean carried(NewDecision sent) {
    Set<String> inFavour =
        sent.votes().stream().filter(Vote::favours).map(Vote::attendee).collect(Collectors.toSet());
    DecisionRule rule =
        Arrays.stream(DecisionRule.values())
            .filter(one -> one.code().equals(sent.rule()))
            .findFirst()
            .orElseThrow();
    return switch (rule) {
      case CHAIR -> chairs.stream().anyMatch(seat -> carries(seat, sent.votes()));
      case MAJORITY -> inFavour.size() * 2 > present.size();
      case CONSENSUS -> inFavour.size() == present.size();
    };
  }

  /** Nobody can say what the chair decided where those on the seat disagree. */
  private boolean carries(String seat, List<Vote> votes) {
    Set<String> chair = chair(seat);
    List<Vote> cast = votes.stream().filter(vote -> chair.contains(vote.attendee())).toList();
    return cast.stream().anyMatch(Vote::favours) && cast.stream().noneMatch(Vote::opposes);
  }

  /** Who sits on the chair's seat; where several do, who of them leads, if one does. */
  private Set<String> chair(String seat) {
    List<Attendee> sitting =
        present.stream().filter(one -> one.seat().seat().equals(seat)).toList();
    List<Attendee> leading = sitting.stream().filter(Attendee::leads).toList();
    List<Attendee> chair = leading.isEmpty() ? sitting : leading;
    return chair.stream().map(one -> one.id().toString()).collect(Collectors.toSet());
  }
}
