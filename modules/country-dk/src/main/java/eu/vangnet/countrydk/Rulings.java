package eu.vangnet.countrydk;

import static eu.vangnet.countrydk.House.COORDINATORS;
import static eu.vangnet.countrydk.House.POLICE_COORDINATOR;
import static eu.vangnet.countrydk.Stages.AFTER_CARE;
import static eu.vangnet.countrydk.Stages.ASSESSMENT;
import static eu.vangnet.countrydk.Stages.CLOSED;
import static eu.vangnet.countrydk.Stages.CONCERN;
import static eu.vangnet.countrydk.Stages.GROUNDS;
import static eu.vangnet.countrydk.Stages.INFO_HOUSE;
import static eu.vangnet.countrydk.Stages.SUPPORT;
import static eu.vangnet.countrydk.Stages.WITH_BASIS;

import eu.vangnet.spi.Example;
import eu.vangnet.spi.Procedure;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.TransitionRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules as examples that are run with the product's own code. */
final class Rulings {
  private Rulings() {}

  static List<Example> examples() {
    return Stream.concat(allowed(), refused()).toList();
  }

  private static Stream<Example> allowed() {
    return Stream.of(
        Example.allows(
            "The municipality's co-ordinator assesses a concern",
            new TransitionRequest(
                CONCERN, ASSESSMENT, House.MUNICIPAL_COORDINATOR, GROUNDS, Set.of(), 1)),
        allows("Both co-ordinators take it up", ASSESSMENT, INFO_HOUSE, WITH_BASIS),
        allows("They see no need", ASSESSMENT, CLOSED, GROUNDS),
        allows("Support begins", INFO_HOUSE, SUPPORT, GROUNDS),
        allows("The house closes without support", INFO_HOUSE, CLOSED, GROUNDS),
        allows("The house discusses again", SUPPORT, INFO_HOUSE, GROUNDS),
        allows("Support ends", SUPPORT, CLOSED, GROUNDS),
        allows("After-care follows", CLOSED, AFTER_CARE, GROUNDS),
        allows("After-care ends", AFTER_CARE, CLOSED, GROUNDS),
        allows("It is taken up again", CLOSED, INFO_HOUSE, WITH_BASIS));
  }

  private static Stream<Example> refused() {
    return Stream.of(
        Example.refuses(
            "The police does not decide without the municipality",
            request(INFO_HOUSE, SUPPORT, GROUNDS, Set.of(POLICE_COORDINATOR, House.SSP)),
            BothCoordinators.REASON),
        Example.refuses(
            "One co-ordinator is no house",
            request(INFO_HOUSE, SUPPORT, GROUNDS, Set.of(POLICE_COORDINATOR)),
            Procedure.NO_QUORUM),
        Example.refuses(
            "The network house decides on nobody",
            new TransitionRequest(INFO_HOUSE, SUPPORT, House.NETWORK, GROUNDS, COORDINATORS, 10),
            Procedure.WRONG_BODY));
  }

  private static Example allows(
      String sentence, String from, String to, Set<Requirement> onRecord) {
    return Example.allows(sentence, request(from, to, onRecord, COORDINATORS));
  }

  private static TransitionRequest request(
      String from, String to, Set<Requirement> onRecord, Set<String> seats) {
    return new TransitionRequest(from, to, House.MUNICIPALITY, onRecord, seats, 10);
  }
}
