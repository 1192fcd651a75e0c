package eu.vangnet.countrynl;

import eu.vangnet.spi.DisclosureCondition;
import eu.vangnet.spi.DisclosureRule;
import eu.vangnet.spi.ItemClass;
import eu.vangnet.spi.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who tells whom what. Follows the Dutch method for sharing information on possible radicalisation:
 * facts apart from opinions, the source asked, diagnoses only from who may make them. Who reported
 * is told to nobody: there is no rule for it.
 */
final class Sharing {
  private static final Texts BRIEFING =
      Words.of(
          "What you hear here is for this plan only. You keep it to yourself and to the colleague"
              + " who stands in for you.",
          "Wat u hier hoort is alleen voor dit plan bestemd. U houdt het voor uzelf en voor de"
              + " collega die u vervangt.");

  private Sharing() {}

  static List<DisclosureRule> rules() {
    Set<DisclosureCondition> needed = Set.of(DisclosureCondition.NECESSARY);
    Set<DisclosureCondition> sourced =
        Set.of(DisclosureCondition.NECESSARY, DisclosureCondition.SOURCE_CONSENTS);
    Set<DisclosureCondition> released =
        Set.of(DisclosureCondition.NECESSARY, DisclosureCondition.SECRECY_LIFTED);
    return List.of(
        plain("policeFacts", Partners.POLICE, ItemClass.FACT, needed),
        plain("prosecutionFacts", Partners.PUBLIC_PROSECUTION, ItemClass.FACT, needed),
        plain("educationFacts", Partners.EDUCATION, ItemClass.FACT, sourced),
        plain("youthWorkFacts", Partners.YOUTH_WORK, ItemClass.FACT, released),
        plain("healthDiagnosis", Partners.HEALTH_CARE, ItemClass.DIAGNOSIS, released),
        planTo("planToProbation", Partners.PROBATION),
        planTo("planToHealthCare", Partners.HEALTH_CARE),
        planTo("planToEducation", Partners.EDUCATION),
        planTo("planToHousing", Partners.HOUSING));
  }

  private static DisclosureRule plain(
      String code, String from, ItemClass item, Set<DisclosureCondition> conditions) {
    return new DisclosureRule(
        code, from, Partners.MUNICIPALITY, item, conditions, Optional.empty());
  }

  private static DisclosureRule planTo(String code, String partner) {
    return new DisclosureRule(
        code,
        Partners.MUNICIPALITY,
        partner,
        ItemClass.PLAN,
        Set.of(DisclosureCondition.NECESSARY, DisclosureCondition.CONFIDENTIALITY_BRIEFED),
        Optional.of(BRIEFING));
  }
}
