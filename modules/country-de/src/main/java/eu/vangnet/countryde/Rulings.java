package eu.vangnet.countryde;

import static eu.vangnet.countryde.Stages.AFTERCARE;
import static eu.vangnet.countryde.Stages.ALL_ASKED;
import static eu.vangnet.countryde.Stages.CASE_TALK;
import static eu.vangnet.countryde.Stages.CLARIFICATION;
import static eu.vangnet.countryde.Stages.CLOSED;
import static eu.vangnet.countryde.Stages.COUNSELLING;
import static eu.vangnet.countryde.Stages.GROUNDS;
import static eu.vangnet.countryde.Stages.HANDED_OVER;
import static eu.vangnet.countryde.Stages.INQUIRY;
import static eu.vangnet.countryde.Stages.WITH_BASIS;

import eu.vangnet.spi.Example;
import eu.vangnet.spi.Procedure;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.TransitionRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules as examples that are run with the product's own code. */
final class Rulings {
  private static final Set<String> ONE = Set.of(Centre.COUNSELLOR);
  private static final Set<String> TWO = Set.of(Centre.LEAD, Centre.COUNSELLOR);

  private Rulings() {}

  static List<Example> examples() {
    return Stream.concat(allowed(), refused()).toList();
  }

  private static Stream<Example> allowed() {
    return Stream.of(
        Example.allows(
            "A counsellor clarifies an inquiry",
            new TransitionRequest(INQUIRY, CLARIFICATION, Centre.COUNSELLOR, GROUNDS, ONE, 1)),
        allows("Counselling begins", CLARIFICATION, COUNSELLING, WITH_BASIS, ONE),
        allows("One talk was enough", CLARIFICATION, CLOSED, GROUNDS, ONE),
        allows("The team talks it over", COUNSELLING, CASE_TALK, GROUNDS, ONE),
        allows("Counselling goes on", CASE_TALK, COUNSELLING, GROUNDS, TWO),
        allows("Two decide on a hand-over", CASE_TALK, HANDED_OVER, ALL_ASKED, TWO),
        allows("The client's goals are reached", COUNSELLING, CLOSED, GROUNDS, ONE),
        allows("It ends after a case talk", CASE_TALK, CLOSED, GROUNDS, TWO),
        allows("Aftercare follows", CLOSED, AFTERCARE, GROUNDS, ONE),
        allows("Aftercare ends", AFTERCARE, CLOSED, GROUNDS, ONE),
        allows("The client comes back", CLOSED, COUNSELLING, WITH_BASIS, ONE),
        allows("The client still needs advice", HANDED_OVER, COUNSELLING, WITH_BASIS, ONE));
  }

  private static Stream<Example> refused() {
    return Stream.of(
        Example.refuses(
            "Nobody hands over alone",
            request(CASE_TALK, HANDED_OVER, ALL_ASKED, ONE),
            HandOverByTwo.REASON),
        Example.refuses(
            "A hand-over says why nothing lighter would do",
            request(
                CASE_TALK,
                HANDED_OVER,
                Set.of(Requirement.GROUNDS, Requirement.PROPORTIONALITY, Requirement.LEGAL_BASIS),
                TWO),
            "subsidiarityMissing"),
        Example.refuses(
            "Nothing is handed over without a case talk",
            request(COUNSELLING, HANDED_OVER, ALL_ASKED, TWO),
            Procedure.UNKNOWN_TRANSITION));
  }

  private static Example allows(
      String sentence, String from, String to, Set<Requirement> onRecord, Set<String> seats) {
    return Example.allows(sentence, request(from, to, onRecord, seats));
  }

  private static TransitionRequest request(
      String from, String to, Set<Requirement> onRecord, Set<String> seats) {
    return new TransitionRequest(from, to, Centre.TEAM, onRecord, seats, 14);
  }
}
