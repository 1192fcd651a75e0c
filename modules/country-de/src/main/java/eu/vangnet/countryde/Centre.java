package eu.vangnet.countryde;

import eu.vangnet.spi.DecisionRule;
import eu.vangnet.spi.Seat;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Texts;
import java.util.List;

/**
 * Who decides. The team of the centre decides on its cases; the co-ordination of the Land and
 * others are asked to a case talk, where the person of concern stays a pseudonym.
 */
final class Centre {
  static final String TEAM = "centreTeam";
  static final String LEAD = "centreLead";
  static final String COUNSELLOR = "counsellor";
  static final String STATE_COORDINATION = "stateCoordination";
  static final String YOUTH_WELFARE = "youthWelfare";
  static final String SCHOOL = "school";

  private Centre() {}

  static List<Table> tables() {
    return List.of(
        new Table(
            TEAM,
            Words.of("Team of the centre", "Team der Beratungsstelle"),
            List.of(
                new Seat(LEAD, Words.of("Lead of the centre", "Leitung"), true, true),
                bound(COUNSELLOR, Words.of("Counsellor", "Beratungsfachkraft"))),
            List.of(
                new Seat(
                    STATE_COORDINATION,
                    Words.of("Co-ordination of the Land", "Landeskoordinierungsstelle"),
                    false,
                    false),
                bound(YOUTH_WELFARE, Words.of("Youth welfare office", "Jugendamt")),
                bound(SCHOOL, Words.of("School social work", "Schulsozialarbeit"))),
            1,
            DecisionRule.CONSENSUS));
  }

  private static Seat bound(String code, Texts label) {
    return new Seat(code, label, false, true);
  }
}
