package eu.vangnet.countrybe;

import static eu.vangnet.countrybe.Cell.MAYOR;
import static eu.vangnet.countrybe.Cell.POLICE_CHIEF;
import static eu.vangnet.countrybe.Cell.PREVENTION_OFFICIAL;
import static eu.vangnet.countrybe.Cell.SOCIAL_SERVICE;
import static eu.vangnet.countrybe.Stages.AFTER_CARE;
import static eu.vangnet.countrybe.Stages.AGENDA;
import static eu.vangnet.countrybe.Stages.CASE_MEETING;
import static eu.vangnet.countrybe.Stages.CLOSED;
import static eu.vangnet.countrybe.Stages.FEEDBACK_SHEET;
import static eu.vangnet.countrybe.Stages.GROUNDS;
import static eu.vangnet.countrybe.Stages.INDIVIDUAL_FOLLOW_UP;
import static eu.vangnet.countrybe.Stages.IN_PROPORTION;
import static eu.vangnet.countrybe.Stages.MENTION;
import static eu.vangnet.countrybe.Stages.WITH_BASIS;

import eu.vangnet.spi.Example;
import eu.vangnet.spi.Procedure;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.TransitionRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules as examples that are run with the product's own code. */
final class Rulings {
  private static final Set<String> FIXED = Set.of(MAYOR, POLICE_CHIEF, PREVENTION_OFFICIAL);
  private static final Set<String> WITH_GUEST = Set.of(MAYOR, PREVENTION_OFFICIAL, SOCIAL_SERVICE);
  private static final Set<String> GUEST_ALONE = Set.of(PREVENTION_OFFICIAL, SOCIAL_SERVICE);

  private Rulings() {}

  static List<Example> examples() {
    return Stream.concat(allowed(), refused()).toList();
  }

  private static Stream<Example> allowed() {
    return Stream.of(
        Example.allows(
            "The prevention official puts a mention on the agenda",
            new TransitionRequest(MENTION, AGENDA, PREVENTION_OFFICIAL, GROUNDS, Set.of(), 2)),
        Example.allows("The cell takes a case up", cell(AGENDA, CASE_MEETING, WITH_BASIS, FIXED)),
        Example.allows("The cell does not take it up", cell(AGENDA, CLOSED, GROUNDS, FIXED)),
        Example.allows(
            "With an invited service the cell begins follow-up",
            cell(CASE_MEETING, INDIVIDUAL_FOLLOW_UP, IN_PROPORTION, WITH_GUEST)),
        Example.allows("The cell sees no need", cell(CASE_MEETING, CLOSED, GROUNDS, FIXED)),
        Example.allows(
            "The cell discusses again", cell(INDIVIDUAL_FOLLOW_UP, CASE_MEETING, GROUNDS, FIXED)),
        Example.allows("Those present agree on a feedback sheet", feedback(WITH_GUEST)),
        Example.allows(
            "Follow-up goes on after it",
            cell(FEEDBACK_SHEET, INDIVIDUAL_FOLLOW_UP, GROUNDS, FIXED)),
        Example.allows("The cell closes after it", cell(FEEDBACK_SHEET, CLOSED, GROUNDS, FIXED)),
        Example.allows("The cell closes", cell(INDIVIDUAL_FOLLOW_UP, CLOSED, GROUNDS, FIXED)),
        Example.allows("After-care follows", cell(CLOSED, AFTER_CARE, GROUNDS, FIXED)),
        Example.allows("After-care ends", cell(AFTER_CARE, CLOSED, GROUNDS, FIXED)),
        Example.allows("A case is reopened", cell(CLOSED, CASE_MEETING, WITH_BASIS, FIXED)));
  }

  private static Stream<Example> refused() {
    return Stream.of(
        Example.refuses(
            "Nobody agrees on feedback alone",
            feedback(Set.of(PREVENTION_OFFICIAL)),
            ConsensusOfSeveral.REASON),
        Example.refuses(
            "No service is heard without the mayor who invites it",
            feedback(GUEST_ALONE),
            InvitedByTheMayor.REASON),
        Example.refuses(
            "The cell decides with the mayor",
            cell(CASE_MEETING, INDIVIDUAL_FOLLOW_UP, IN_PROPORTION, Set.of(POLICE_CHIEF)),
            Procedure.NO_QUORUM),
        Example.refuses(
            "No case without a legal basis",
            cell(AGENDA, CASE_MEETING, GROUNDS, FIXED),
            "legalBasisMissing"),
        Example.refuses(
            "The police alone decides on no feedback",
            new TransitionRequest(
                INDIVIDUAL_FOLLOW_UP, FEEDBACK_SHEET, POLICE_CHIEF, IN_PROPORTION, FIXED, 9),
            Procedure.WRONG_BODY));
  }

  private static TransitionRequest cell(
      String from, String to, Set<Requirement> onRecord, Set<String> seats) {
    return new TransitionRequest(from, to, Cell.TABLE, onRecord, seats, 30);
  }

  private static TransitionRequest feedback(Set<String> seats) {
    return new TransitionRequest(
        INDIVIDUAL_FOLLOW_UP, FEEDBACK_SHEET, Cell.FEEDBACK_ROUND, IN_PROPORTION, seats, 30);
  }
}
