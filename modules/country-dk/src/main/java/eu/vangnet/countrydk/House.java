package eu.vangnet.countrydk;

import eu.vangnet.spi.DecisionRule;
import eu.vangnet.spi.Seat;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Texts;
import java.util.List;
import java.util.Set;

/**
 * The two kinds of info-house. In the municipality house the co-ordinators of police and
 * municipality decide on persons; in the network house the same two and the local world talk about
 * trends, and it decides on nobody.
 */
final class House {
  static final String MUNICIPALITY = "infoHouseMunicipality";
  static final String NETWORK = "infoHouseNetwork";
  static final String POLICE_COORDINATOR = "policeCoordinator";
  static final String MUNICIPAL_COORDINATOR = "municipalCoordinator";
  static final String SSP = "sspConsultant";
  static final String PSYCHIATRY = "psychiatry";
  static final String PRISON_SERVICE = "prisonService";
  static final String IMMIGRATION = "immigration";
  static final String SOCIAL_SERVICE = "socialService";

  static final Set<String> COORDINATORS = Set.of(POLICE_COORDINATOR, MUNICIPAL_COORDINATOR);

  private House() {}

  static List<Table> tables() {
    return List.of(
        new Table(
            MUNICIPALITY,
            Words.of("Info-house, municipality", "Infohus Kommune"),
            List.of(police(), municipality(), ssp()),
            List.of(
                bound(PSYCHIATRY, Words.of("Psychiatry", "Psykiatrien")),
                seat(PRISON_SERVICE, Words.of("Prison and probation", "Kriminalforsorgen")),
                seat(IMMIGRATION, Words.of("Immigration", "Udlændingemyndighed")),
                bound(SOCIAL_SERVICE, Words.of("Social services", "Socialforvaltningen"))),
            2,
            DecisionRule.CONSENSUS),
        new Table(
            NETWORK,
            Words.of("Info-house, network", "Infohus Netværk"),
            List.of(police(), municipality(), ssp()),
            List.of(
                seat("schools", Words.of("Schools", "Skoler")),
                seat("clubs", Words.of("Clubs and associations", "Foreninger")),
                seat("housing", Words.of("Housing associations", "Boligorganisationer"))),
            2,
            DecisionRule.CONSENSUS));
  }

  private static Seat police() {
    return seat(POLICE_COORDINATOR, Words.of("Co-ordinator, police", "Tovholder, politi"));
  }

  private static Seat municipality() {
    return seat(
        MUNICIPAL_COORDINATOR, Words.of("Co-ordinator, municipality", "Tovholder, kommune"));
  }

  private static Seat ssp() {
    return seat(SSP, Words.of("School, social services, police", "SSP-konsulent"));
  }

  private static Seat seat(String code, Texts label) {
    return new Seat(code, label, false, false);
  }

  private static Seat bound(String code, Texts label) {
    return new Seat(code, label, false, true);
  }
}
