package eu.vangnet.countrybe;

import eu.vangnet.spi.DecisionRule;
import eu.vangnet.spi.Seat;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Texts;
import java.util.List;
import java.util.Set;

/**
 * Who sits in the cell. Three seats are fixed by the act; all others come by invitation of the
 * mayor, for one case. The chief of police or the delegate holds a security clearance of at least
 * "secret". The same people decide on feedback to the police, but there each of those present has
 * to agree. The act says nothing on a quorum: two is a default.
 */
final class Cell {
  static final String TABLE = "localCell";
  static final String FEEDBACK_ROUND = "feedbackRound";
  static final String MAYOR = "mayor";
  static final String POLICE_CHIEF = "policeChief";
  static final String PREVENTION_OFFICIAL = "preventionOfficial";
  static final String MUNICIPAL_SERVICE = "municipalService";
  static final String SOCIAL_SERVICE = "socialService";
  static final String YOUTH_WORK = "youthWork";
  static final String EDUCATION = "education";
  static final String JUSTICE_HOUSE = "justiceHouse";
  static final String HEALTH_CARE = "healthCare";

  static final Set<String> INVITED =
      Set.of(MUNICIPAL_SERVICE, SOCIAL_SERVICE, YOUTH_WORK, EDUCATION, JUSTICE_HOUSE, HEALTH_CARE);

  private Cell() {}

  static List<Table> tables() {
    return List.of(
        new Table(
            TABLE,
            Words.of(
                "Local cell",
                "Lokale integrale veiligheidscel",
                "Cellule de sécurité intégrale locale",
                "Lokale Sicherheitszelle"),
            fixed(),
            invited(),
            2,
            DecisionRule.CHAIR),
        new Table(
            FEEDBACK_ROUND,
            Words.of(
                "Round on feedback",
                "Overleg over terugkoppeling",
                "Concertation sur le retour",
                "Runde zur Rückmeldung"),
            fixed(),
            invited(),
            1,
            DecisionRule.CONSENSUS));
  }

  private static List<Seat> fixed() {
    return List.of(
        new Seat(
            MAYOR,
            Words.of("Mayor or delegate", "Burgemeester", "Bourgmestre", "Bürgermeister"),
            true,
            false),
        seat(
            POLICE_CHIEF,
            Words.of(
                "Chief of police or delegate, with security clearance",
                "Korpschef of afgevaardigde, met veiligheidsmachtiging",
                "Chef de corps ou délégué, avec habilitation de sécurité",
                "Korpschef oder Vertretung, mit Sicherheitsermächtigung")),
        seat(
            PREVENTION_OFFICIAL,
            Words.of(
                "Municipal prevention official",
                "Gemeentelijk ambtenaar preventie",
                "Fonctionnaire communal de prévention",
                "Kommunaler Präventionsbeamter")));
  }

  private static List<Seat> invited() {
    return List.of(
        seat(
            MUNICIPAL_SERVICE,
            Words.of(
                "Municipal service", "Gemeentelijke dienst", "Service communal", "Gemeindedienst")),
        bound(
            SOCIAL_SERVICE,
            Words.of("Social welfare centre", "OCMW", "CPAS", "Öffentliches Sozialhilfezentrum")),
        bound(
            YOUTH_WORK,
            Words.of("Youth service", "Jeugdhulp", "Aide à la jeunesse", "Jugendhilfe")),
        bound(
            EDUCATION,
            Words.of(
                "Pupil guidance centre",
                "Centrum voor leerlingenbegeleiding",
                "Centre psycho-médico-social",
                "Schülerbegleitung")),
        bound(
            JUSTICE_HOUSE,
            Words.of("House of justice", "Justitiehuis", "Maison de justice", "Justizhaus")),
        bound(
            HEALTH_CARE,
            Words.of("Health care", "Gezondheidszorg", "Soins de santé", "Gesundheitswesen")));
  }

  private static Seat seat(String code, Texts label) {
    return new Seat(code, label, false, false);
  }

  private static Seat bound(String code, Texts label) {
    return new Seat(code, label, false, true);
  }
}
