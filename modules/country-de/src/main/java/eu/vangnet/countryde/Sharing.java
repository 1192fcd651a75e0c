package eu.vangnet.countryde;

import eu.vangnet.spi.DisclosureCondition;
import eu.vangnet.spi.DisclosureRule;
import eu.vangnet.spi.ItemClass;
import eu.vangnet.spi.SharingStage;
import eu.vangnet.spi.SharingStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counsellors are bound to silence. Nothing leaves the centre unless the client agrees or the
 * danger is such that two people decide to speak.
 */
final class Sharing {
  private Sharing() {}

  static List<DisclosureRule> rules() {
    return List.of(
        rule("toYouthWelfare", Centre.YOUTH_WELFARE, ItemClass.FACT),
        rule("toSchool", Centre.SCHOOL, ItemClass.PLAN),
        rule("toStateCoordination", Centre.STATE_COORDINATION, ItemClass.OUTCOME));
  }

  private static DisclosureRule rule(String code, String to, ItemClass item) {
    return new DisclosureRule(
        code,
        Centre.COUNSELLOR,
        to,
        item,
        Set.of(
            DisclosureCondition.NECESSARY,
            DisclosureCondition.SOURCE_CONSENTS,
            DisclosureCondition.SECRECY_LIFTED),
        Optional.empty());
  }

  /** In the words of the country. */
  static List<SharingStep> steps() {
    return List.of(
        new SharingStep(
            SharingStage.DESCRIBE,
            Words.of("Describe", "Beschreiben"),
            Words.of(
                "What was told by whom; the person of concern under the pseudonym.",
                "Was von wem erzählt wurde; die Person, um die es geht, unter dem Decknamen.")),
        new SharingStep(
            SharingStage.CONSULT,
            Words.of("Advice without names", "Beratung ohne Namen"),
            Words.of(
                "Ask a colleague or the case talk under the pseudonym.",
                "Fragen Sie Kolleginnen, Kollegen oder die Fallbesprechung unter dem Decknamen.")),
        new SharingStep(
            SharingStage.TALK,
            Words.of("Talk with the client", "Mit Ratsuchenden sprechen"),
            Words.of(
                "Say what you think of telling whom; ask for agreement.",
                "Sagen Sie, was Sie wem mitteilen möchten; bitten Sie um Zustimmung.")),
        new SharingStep(
            SharingStage.WEIGH,
            Words.of("Weigh the danger", "Gefahr abwägen"),
            Words.of(
                "Is somebody in danger now, and does silence make it worse?",
                "Ist jemand jetzt in Gefahr, und macht Schweigen es schlimmer?")),
        new SharingStep(
            SharingStage.DECIDE,
            Words.of("Decide", "Entscheiden"),
            Words.of(
                "With agreement; without it two decide, and the client is told why.",
                "Mit Zustimmung; ohne sie entscheiden zwei, und Ratsuchende erfahren warum.")));
  }
}
