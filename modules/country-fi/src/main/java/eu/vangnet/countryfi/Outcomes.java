package eu.vangnet.countryfi;

import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.CodeExtension;
import eu.vangnet.spi.CoreList;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.WeighingOutcome;
import java.util.List;
import java.util.Optional;

/** What a contact and Anchor work can come to, and the several reasons to come. */
final class Outcomes {
  private Outcomes() {}

  static List<WeighingOutcome> ofSelection() {
    return List.of(
        new WeighingOutcome(
            "adviceGiven",
            "adviceGiven",
            Optional.empty(),
            Words.of("Advice given", "Annettu neuvontaa", "Råd givet")),
        new WeighingOutcome(
            "moreInformation",
            "moreInformation",
            Optional.empty(),
            Words.of("More information needed", "Tarvitaan lisätietoja", "Mer uppgifter behövs")),
        new WeighingOutcome(
            "childWelfare",
            "childProtection",
            Optional.empty(),
            Words.of("For child welfare", "Lastensuojeluun", "Till barnskyddet")),
        new WeighingOutcome(
            "anchorClient",
            "multiAgency",
            Optional.of(Stages.SITUATION_REVIEW),
            Words.of("Anchor work begins", "Ankkurityö alkaa", "Ankararbetet börjar")));
  }

  static List<ClosingReason> ofCases() {
    return List.of(
        new ClosingReason(
            "referred",
            "concernAddressed",
            Words.of("Referred to services", "Ohjattu palveluihin", "Hänvisad till service")),
        new ClosingReason(
            "situationClear",
            "concernAddressed",
            Words.of("The situation is clear", "Tilanne on selvä", "Situationen är klar")),
        new ClosingReason(
            "noBasisFound", "noBasisFound", Words.of("No basis found", "Aiheeton", "Ingen grund")),
        new ClosingReason(
            "declined",
            "declinedSupport",
            Words.of(
                "The young person or the family declined",
                "Nuori tai perhe kieltäytyi",
                "Den unga eller familjen avböjde")),
        new ClosingReason(
            "noLongerReachable",
            "noLongerReachable",
            Words.of("No longer reachable", "Ei enää tavoitettavissa", "Kan inte längre nås")));
  }

  /** Reasons beside radicalisation: none of them is the label of the case. */
  static List<CodeExtension> finnishWords() {
    return List.of(
        reason("suspectedCrime", Words.of("Suspected crime", "Epäilty rikos", "Misstänkt brott")),
        reason("drugs", Words.of("Drugs", "Päihteet", "Droger")),
        reason(
            "domesticViolence",
            Words.of("Domestic violence", "Lähisuhdeväkivalta", "Våld i nära relationer")),
        reason(
            "needOfSupport",
            Words.of(
                "Need of support by several professions",
                "Moniammatillisen tuen tarve",
                "Behov av yrkesövergripande stöd")));
  }

  private static CodeExtension reason(String code, Texts label) {
    return new CodeExtension(CoreList.CONCERN, code, "other", label);
  }
}
