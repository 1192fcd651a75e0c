package eu.vangnet.countryfi;

import eu.vangnet.spi.AccountabilityText;
import eu.vangnet.spi.AccountabilityTopic;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.Party;
import eu.vangnet.spi.PartyRole;
import eu.vangnet.spi.ProcessingActivity;
import eu.vangnet.spi.ProcessingLogging;
import eu.vangnet.spi.SubjectCategory;
import java.util.List;
import java.util.Set;

/** What is processed, for whom and with whom; the parts of the authorities are to be verified. */
final class Processing {
  private Processing() {}

  static List<Party> parties() {
    return List.of(
        new Party(
            "municipality", Words.of("Municipality", "Kunta", "Kommun"), PartyRole.CONTROLLER),
        new Party("police", Words.of("Police", "Poliisi", "Polis"), PartyRole.CONTROLLER),
        new Party(
            "welfareServices",
            Words.of("Social and health services", "Sosiaali- ja terveyspalvelut", "Vårdtjänster"),
            PartyRole.CONTROLLER));
  }

  static List<ProcessingActivity> activities() {
    return List.of(
        new ProcessingActivity(
            "anchorWork",
            Words.of("Anchor work", "Ankkurityö", "Ankararbete"),
            Words.of(
                "To look at a young person's situation early and together, and to refer to help.",
                "Kartoittaa nuoren tilanne varhain ja yhdessä sekä ohjata avun piiriin.",
                "Att tidigt och tillsammans kartlägga en ungs situation och hänvisa till hjälp."),
            Law.OWN_LAWS,
            Set.of(
                SubjectCategory.PERSON_OF_CONCERN,
                SubjectCategory.FAMILY,
                SubjectCategory.REPORTER),
            Set.of(DataCategory.ORDINARY, DataCategory.SPECIAL, DataCategory.CRIMINAL),
            List.of("signal", "case"),
            List.of("municipality", "police", "welfareServices"),
            ProcessingLogging.OFF,
            false));
  }

  static List<AccountabilityText> texts() {
    return List.of(
        new AccountabilityText(
            AccountabilityTopic.NECESSITY,
            Words.of(
                "Early and short: the team charts the situation and refers; it keeps no file for"
                    + " later.",
                "Varhain ja lyhyesti: tiimi kartoittaa tilanteen ja ohjaa eteenpäin; se ei pidä"
                    + " rekisteriä myöhempää varten.",
                "Tidigt och kort: teamet kartlägger situationen och hänvisar; det för inget"
                    + " register för senare bruk.")),
        new AccountabilityText(
            AccountabilityTopic.RISKS,
            Words.of(
                "A child is labelled by the word radicalisation.",
                "Lapsi leimautuu sanalla radikalisoituminen.",
                "Ett barn stämplas av ordet radikalisering.")),
        new AccountabilityText(
            AccountabilityTopic.MEASURES,
            Words.of(
                "Several reasons may stand side by side, none is the name of the case; the family"
                    + " takes part.",
                "Useita syitä voi olla rinnakkain, mikään niistä ei ole tapauksen nimi; perhe on"
                    + " mukana.",
                "Flera skäl kan stå bredvid varandra, inget är ärendets namn; familjen deltar.")));
  }
}
