package eu.vangnet.countrydk;

import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.CodeExtension;
import eu.vangnet.spi.CoreList;
import eu.vangnet.spi.WeighingOutcome;
import java.util.List;
import java.util.Optional;

/** What a concern and support can come to, and Danish words in the shared lists. */
final class Outcomes {
  private Outcomes() {}

  static List<WeighingOutcome> ofConcerns() {
    return List.of(
        new WeighingOutcome(
            "noConcern", "noConcern", Optional.empty(), Words.of("No concern", "Ingen bekymring")),
        new WeighingOutcome(
            "adviceGiven",
            "adviceGiven",
            Optional.empty(),
            Words.of("Advice given", "Rådgivning givet")),
        new WeighingOutcome(
            "moreInformation",
            "moreInformation",
            Optional.empty(),
            Words.of("More information needed", "Flere oplysninger nødvendige")),
        new WeighingOutcome(
            "forInfoHouse",
            "multiAgency",
            Optional.of(Stages.INFO_HOUSE),
            Words.of("For the info-house", "Til infohuset")),
        new WeighingOutcome(
            "policeOnly",
            "policeLed",
            Optional.empty(),
            Words.of("Handled by the police only", "Håndteres alene af politiet")));
  }

  static List<ClosingReason> ofCases() {
    return List.of(
        new ClosingReason(
            "concernAddressed",
            "concernAddressed",
            Words.of("Concern addressed", "Bekymring afhjulpet")),
        new ClosingReason("noBasisFound", "noBasisFound", Words.of("No basis found", "Ubegrundet")),
        new ClosingReason(
            "declinedSupport", "declinedSupport", Words.of("Support declined", "Indsats afslået")),
        new ClosingReason("moved", "moved", Words.of("Moved away", "Fraflyttet")),
        new ClosingReason(
            "policeOnly",
            "handedToJustice",
            Words.of("Left to the police", "Overladt til politiet")));
  }

  static List<CodeExtension> danishWords() {
    return List.of(
        new CodeExtension(
            CoreList.SECTOR,
            "sspCooperation",
            "localAuthority",
            Words.of("School, social services, police", "SSP-samarbejdet")),
        new CodeExtension(
            CoreList.SECTOR,
            "nationalHotline",
            "online",
            Words.of("National hotline", "National hotline")),
        new CodeExtension(CoreList.MEASURE, "mentor", "mentoring", Words.of("Mentor", "Mentor")),
        new CodeExtension(
            CoreList.MEASURE,
            "parentCoach",
            "parentCoaching",
            Words.of("Parent coach", "Forældrecoach")));
  }
}
