package eu.vangnet.countrynl;

import eu.vangnet.spi.DecisionRule;
import eu.vangnet.spi.Seat;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Texts;
import java.util.List;
import java.util.Set;

/**
 * Who sits at the tables: core partners always (municipality, police, public prosecution), case
 * partners and external partners per case. The municipality has the direction, so it chairs the
 * conference; the weighing team follows the Limburg example with the network director in the chair.
 */
final class Partners {
  static final String WEIGHING_TEAM = "weighingTeam";
  static final String CONFERENCE_TABLE = "conferenceTable";
  static final String NETWORK_DIRECTOR = "networkDirector";
  static final String MUNICIPALITY = "municipality";
  static final String POLICE = "police";
  static final String PUBLIC_PROSECUTION = "publicProsecution";
  static final String CHILD_PROTECTION = "childProtection";
  static final String PROBATION = "probation";
  static final String HEALTH_CARE = "healthCare";
  static final String EDUCATION = "education";
  static final String YOUTH_WORK = "youthWork";
  static final String HOUSING = "housing";

  static final Set<String> CORE = Set.of(MUNICIPALITY, POLICE, PUBLIC_PROSECUTION);

  private Partners() {}

  static List<Table> tables() {
    return List.of(weighingTeam(), conferenceTable());
  }

  private static Table weighingTeam() {
    return new Table(
        WEIGHING_TEAM,
        Words.of("Weighing team", "Weegploeg"),
        List.of(
            chair(NETWORK_DIRECTOR, Words.of("Network director", "Netwerkregisseur")),
            seat(MUNICIPALITY, Words.of("Municipality", "Gemeente")),
            police(),
            prosecution()),
        List.of(),
        3,
        DecisionRule.CONSENSUS);
  }

  private static Table conferenceTable() {
    return new Table(
        CONFERENCE_TABLE,
        Words.of("Case conference", "Casusoverleg"),
        List.of(chair(MUNICIPALITY, Words.of("Municipality", "Gemeente")), police(), prosecution()),
        List.of(
            seat(
                CHILD_PROTECTION,
                Words.of("Child protection board", "Raad voor de Kinderbescherming")),
            seat(PROBATION, Words.of("Probation", "Reclassering")),
            bySecrecy(HEALTH_CARE, Words.of("Health care", "Zorg")),
            seat(EDUCATION, Words.of("Education", "Onderwijs")),
            bySecrecy(YOUTH_WORK, Words.of("Youth work", "Jeugdhulp en jongerenwerk")),
            seat(HOUSING, Words.of("Housing corporation", "Woningcorporatie"))),
        3,
        DecisionRule.CHAIR);
  }

  private static Seat police() {
    return seat(POLICE, Words.of("Police", "Politie"));
  }

  private static Seat prosecution() {
    return seat(PUBLIC_PROSECUTION, Words.of("Public prosecution", "Openbaar Ministerie"));
  }

  private static Seat chair(String code, Texts label) {
    return new Seat(code, label, true, false);
  }

  private static Seat seat(String code, Texts label) {
    return new Seat(code, label, false, false);
  }

  private static Seat bySecrecy(String code, Texts label) {
    return new Seat(code, label, false, true);
  }
}
