package eu.vangnet.countrydk;

import eu.vangnet.spi.DisclosureCondition;
import eu.vangnet.spi.DisclosureRule;
import eu.vangnet.spi.ItemClass;
import eu.vangnet.spi.SharingStage;
import eu.vangnet.spi.SharingStep;
import eu.vangnet.spi.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Authorities may tell each other what prevents crime; they need not, and what is told here is not
 * for an investigation.
 */
final class Sharing {
  private static final Texts BRIEFING =
      Words.of(
          "What is told here serves prevention and no investigation. Nobody has to tell.",
          "Det, der fortælles her, tjener forebyggelse og ikke efterforskning. Ingen har pligt til"
              + " at fortælle.");

  private Sharing() {}

  static List<DisclosureRule> rules() {
    return List.of(
        rule("policeFacts", House.POLICE_COORDINATOR, House.MUNICIPAL_COORDINATOR),
        rule("municipalFacts", House.MUNICIPAL_COORDINATOR, House.POLICE_COORDINATOR),
        rule("schoolFacts", House.SSP, House.MUNICIPAL_COORDINATOR),
        rule("prisonFacts", House.PRISON_SERVICE, House.MUNICIPAL_COORDINATOR),
        new DisclosureRule(
            "psychiatryFacts",
            House.PSYCHIATRY,
            House.MUNICIPAL_COORDINATOR,
            ItemClass.FACT,
            Set.of(
                DisclosureCondition.NECESSARY,
                DisclosureCondition.SECRECY_LIFTED,
                DisclosureCondition.CONFIDENTIALITY_BRIEFED),
            Optional.of(BRIEFING)));
  }

  private static DisclosureRule rule(String code, String from, String to) {
    return new DisclosureRule(
        code,
        from,
        to,
        ItemClass.FACT,
        Set.of(DisclosureCondition.NECESSARY, DisclosureCondition.CONFIDENTIALITY_BRIEFED),
        Optional.of(BRIEFING));
  }

  /** In the words of the country. */
  static List<SharingStep> steps() {
    return List.of(
        new SharingStep(
            SharingStage.DESCRIBE,
            Words.of("Describe", "Beskriv"),
            Words.of(
                "Resources beside risks, with their source.",
                "Ressourcer ved siden af risici, med kilde.")),
        new SharingStep(
            SharingStage.CONSULT,
            Words.of("Ask for advice", "Spørg til råds"),
            Words.of("Ask without names.", "Spørg uden navne.")),
        new SharingStep(
            SharingStage.TALK,
            Words.of("Talk", "Tal med personen"),
            Words.of(
                "Talk with the person or the parents, unless that is unsafe.",
                "Tal med personen eller forældrene, medmindre det er utrygt.")),
        new SharingStep(
            SharingStage.WEIGH,
            Words.of("Does it prevent?", "Forebygger det?"),
            Words.of(
                "Say which harm it helps to prevent; an investigation is no reason.",
                "Sig, hvilken skade det hjælper med at forebygge; efterforskning er ingen grund.")),
        new SharingStep(
            SharingStage.DECIDE,
            Words.of("Decide", "Beslut"),
            Words.of(
                "You may tell, you need not; leave out what is not needed.",
                "Du må fortælle, men skal ikke; udelad det unødvendige.")));
  }
}
