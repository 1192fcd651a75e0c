package eu.vangnet.countrynl;

import eu.vangnet.spi.SharingStage;
import eu.vangnet.spi.SharingStep;
import eu.vangnet.spi.Texts;
import java.util.List;

/**
 * The Dutch method for sharing information on possible radicalisation, in the words of its steps.
 * What they are about follows the published method; names and order are to be verified.
 */
final class SharingMethod {
  private SharingMethod() {}

  static List<SharingStep> steps() {
    return List.of(
        step(
            SharingStage.DESCRIBE,
            Words.of("Describe the signals", "Signalen beschrijven"),
            Words.of(
                "Facts apart from opinions, with their source; also what contradicts. Diagnoses"
                    + " only from who may make them.",
                "Feiten los van meningen, met bron; ook wat het tegendeel wijst. Diagnoses alleen"
                    + " van wie ze mag stellen.")),
        step(
            SharingStage.CONSULT,
            Words.of("Ask for advice without names", "Anoniem advies vragen"),
            Words.of(
                "Ask a colleague or an expert, without saying who it is about.",
                "Vraag een collega of deskundige, zonder te zeggen om wie het gaat.")),
        step(
            SharingStage.TALK,
            Words.of("Talk with the person", "In gesprek gaan"),
            Words.of(
                "Talk with the young person and the parents, unless that is unsafe.",
                "Spreek met de jongere en de ouders, tenzij dat onveilig is.")),
        step(
            SharingStage.WEIGH,
            Words.of("Weigh safety", "Veiligheid wegen"),
            Words.of(
                "Is somebody's safety at stake? What does the receiver need to know, and no more?",
                "Is iemands veiligheid in het geding? Wat moet de ontvanger weten, en niet"
                    + " meer?")),
        step(
            SharingStage.DECIDE,
            Words.of("Decide", "Beslissen"),
            Words.of(
                "With consent, or by a conflict of duties; say which and why. Look back later.",
                "Met toestemming of vanwege een conflict van plichten; zeg welk en waarom. Kijk"
                    + " later terug.")));
  }

  private static SharingStep step(SharingStage stage, Texts label, Texts text) {
    return new SharingStep(stage, label, text);
  }
}
