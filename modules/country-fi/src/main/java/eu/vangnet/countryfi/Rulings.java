package eu.vangnet.countryfi;

import static eu.vangnet.countryfi.Stages.ANCHOR_MEETING;
import static eu.vangnet.countryfi.Stages.CLIENT_SELECTION;
import static eu.vangnet.countryfi.Stages.CONTACT;
import static eu.vangnet.countryfi.Stages.FOLLOW_UP;
import static eu.vangnet.countryfi.Stages.GROUNDS;
import static eu.vangnet.countryfi.Stages.NEED_ASSESSMENT;
import static eu.vangnet.countryfi.Stages.NO_FURTHER_NEED;
import static eu.vangnet.countryfi.Stages.SERVICE_REFERRAL;
import static eu.vangnet.countryfi.Stages.SITUATION_REVIEW;
import static eu.vangnet.countryfi.Stages.VOLUNTARY;
import static eu.vangnet.countryfi.Stages.WITH_BASIS;

import eu.vangnet.spi.Example;
import eu.vangnet.spi.Procedure;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.TransitionRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules as examples that are run with the product's own code. */
final class Rulings {
  private static final Set<String> TWO = Set.of(Team.POLICE, Team.SOCIAL_WORK);

  private Rulings() {}

  static List<Example> examples() {
    return Stream.concat(allowed(), refused()).toList();
  }

  private static Stream<Example> allowed() {
    return Stream.of(
        allows("The team looks at a contact", CONTACT, CLIENT_SELECTION, GROUNDS),
        allows("The team takes a young person on", CLIENT_SELECTION, SITUATION_REVIEW, WITH_BASIS),
        allows("The team sees no need", CLIENT_SELECTION, NO_FURTHER_NEED, GROUNDS),
        allows("The family comes to a meeting", SITUATION_REVIEW, ANCHOR_MEETING, VOLUNTARY),
        allows("It may go without a meeting", SITUATION_REVIEW, NEED_ASSESSMENT, GROUNDS),
        allows("The look shows no need", SITUATION_REVIEW, NO_FURTHER_NEED, GROUNDS),
        allows("After the meeting", ANCHOR_MEETING, NEED_ASSESSMENT, GROUNDS),
        allows("One more meeting", NEED_ASSESSMENT, ANCHOR_MEETING, VOLUNTARY),
        Example.allows(
            "On the last day there may still be a meeting",
            request(NEED_ASSESSMENT, ANCHOR_MEETING, VOLUNTARY, TWO, 183)),
        allows("The family is referred", NEED_ASSESSMENT, SERVICE_REFERRAL, GROUNDS),
        allows("Nothing more is needed", NEED_ASSESSMENT, NO_FURTHER_NEED, GROUNDS),
        allows("Somebody asks how it went", SERVICE_REFERRAL, FOLLOW_UP, GROUNDS),
        allows("It went well", FOLLOW_UP, NO_FURTHER_NEED, GROUNDS),
        allows("It is taken up again", NO_FURTHER_NEED, SITUATION_REVIEW, WITH_BASIS));
  }

  private static Stream<Example> refused() {
    return Stream.of(
        Example.refuses(
            "Nobody is made to come",
            request(SITUATION_REVIEW, ANCHOR_MEETING, GROUNDS, TWO, 5),
            "supportConsentMissing"),
        Example.refuses(
            "The police alone is no team",
            request(SITUATION_REVIEW, ANCHOR_MEETING, VOLUNTARY, Set.of(Team.POLICE), 5),
            Procedure.NO_QUORUM),
        Example.refuses(
            "After half a year there is no further meeting",
            request(NEED_ASSESSMENT, ANCHOR_MEETING, VOLUNTARY, TWO, 184),
            ShortProcess.REASON));
  }

  private static Example allows(
      String sentence, String from, String to, Set<Requirement> onRecord) {
    return Example.allows(sentence, request(from, to, onRecord, TWO, 20));
  }

  private static TransitionRequest request(
      String from, String to, Set<Requirement> onRecord, Set<String> seats, int days) {
    return new TransitionRequest(from, to, Team.TABLE, onRecord, seats, days);
  }
}
