package eu.vangnet.countryde;

import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.CodeExtension;
import eu.vangnet.spi.CoreList;
import eu.vangnet.spi.WeighingOutcome;
import java.util.List;
import java.util.Optional;

/** What an inquiry and a counselling case can come to, and German words in the shared lists. */
final class Outcomes {
  private Outcomes() {}

  static List<WeighingOutcome> ofInquiries() {
    return List.of(
        new WeighingOutcome(
            "noConcern",
            "noConcern",
            Optional.empty(),
            Words.of("No concern", "Kein Anhaltspunkt")),
        new WeighingOutcome(
            "advisedOnce",
            "adviceGiven",
            Optional.empty(),
            Words.of("Advised once", "Einmalig beraten")),
        new WeighingOutcome(
            "referredElsewhere",
            "signposted",
            Optional.empty(),
            Words.of("Referred elsewhere", "Weiterverwiesen")),
        new WeighingOutcome(
            "moreInformation",
            "moreInformation",
            Optional.empty(),
            Words.of("More information needed", "Weitere Angaben nötig")),
        new WeighingOutcome(
            "counselling",
            "multiAgency",
            Optional.of(Stages.COUNSELLING),
            Words.of("Counselling begins", "Beratung beginnt")));
  }

  static List<ClosingReason> ofCases() {
    return List.of(
        new ClosingReason(
            "goalsOfClientReached",
            "concernAddressed",
            Words.of("The client's goals are reached", "Ziele der Ratsuchenden erreicht")),
        new ClosingReason(
            "noBasisFound", "noBasisFound", Words.of("No basis found", "Kein Anhaltspunkt")),
        new ClosingReason(
            "clientEnded",
            "declinedSupport",
            Words.of("The client ended it", "Von Ratsuchenden beendet")),
        new ClosingReason(
            "noLongerReachable",
            "noLongerReachable",
            Words.of("No longer reachable", "Nicht mehr erreichbar")),
        new ClosingReason(
            "otherCentre", "moved", Words.of("Taken on by another centre", "Andere Stelle")),
        new ClosingReason(
            "securityRelevant",
            "handedToJustice",
            Words.of("Concerns security: handed over", "Sicherheitsrelevant: abgegeben")));
  }

  static List<CodeExtension> germanWords() {
    return List.of(
        new CodeExtension(
            CoreList.SECTOR,
            "nationalHotline",
            "online",
            Words.of("National hotline", "Bundesweite Hotline")),
        new CodeExtension(
            CoreList.SECTOR,
            "youthWelfareOffice",
            "localAuthority",
            Words.of("Youth welfare office", "Jugendamt")),
        new CodeExtension(
            CoreList.CONCERN,
            "reichsbuerger",
            "antiInstitutional",
            Words.of("Reich citizens and sovereigns", "Reichsbürger und Selbstverwalter")),
        new CodeExtension(
            CoreList.MEASURE,
            "counsellingOfRelatives",
            "familySupport",
            Words.of("Counselling of relatives", "Angehörigenberatung")),
        new CodeExtension(
            CoreList.MEASURE,
            "exitSupport",
            "ideologicalDialogue",
            Words.of("Exit support", "Ausstiegsbegleitung")));
  }
}
