package eu.vangnet.countryfi;

import eu.vangnet.spi.DecisionRule;
import eu.vangnet.spi.Seat;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Texts;
import java.util.List;

/**
 * The Anchor team: police, social work, health, education, youth work. It works across professions,
 * so one of them alone is no team. The family takes part in the meeting, not in what the team
 * decides about itself.
 */
final class Team {
  static final String TABLE = "anchorTeam";
  static final String POLICE = "police";
  static final String SOCIAL_WORK = "socialWork";
  static final String HEALTH = "health";
  static final String EDUCATION = "education";
  static final String YOUTH_WORK = "youthWork";

  private Team() {}

  static List<Table> tables() {
    return List.of(
        new Table(
            TABLE,
            Words.of("Anchor team", "Ankkuritiimi", "Ankarteam"),
            List.of(
                seat(POLICE, Words.of("Police", "Poliisi", "Polis")),
                bound(SOCIAL_WORK, Words.of("Social work", "Sosiaalityö", "Socialt arbete")),
                bound(HEALTH, Words.of("Health", "Terveydenhuolto", "Hälsovård")),
                bound(YOUTH_WORK, Words.of("Youth work", "Nuorisotyö", "Ungdomsarbete"))),
            List.of(bound(EDUCATION, Words.of("Education", "Opetustoimi", "Undervisning"))),
            2,
            DecisionRule.CONSENSUS));
  }

  private static Seat seat(String code, Texts label) {
    return new Seat(code, label, false, false);
  }

  private static Seat bound(String code, Texts label) {
    return new Seat(code, label, false, true);
  }
}
