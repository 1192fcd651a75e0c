package eu.vangnet.countrynl;

import eu.vangnet.spi.AccountabilityText;
import eu.vangnet.spi.AccountabilityTopic;
import java.util.List;

/** The module's part of a tenant's impact assessment and register of processing. */
final class Accountability {
  private Accountability() {}

  static List<AccountabilityText> texts() {
    return List.of(
        text(
            AccountabilityTopic.PURPOSE,
            "To prevent radicalisation with an integrated plan for a person of concern or the"
                + " direct environment, lowering risks and raising protective factors.",
            "Radicalisering voorkomen met een integraal plan voor een persoon of diens directe"
                + " omgeving, dat risico's verlaagt en beschermende factoren versterkt."),
        text(
            AccountabilityTopic.NECESSITY,
            "The weighing team notes proportionality and subsidiarity before a case reaches the"
                + " conference; the table notes them again when it adopts or resumes a plan.",
            "De weegploeg legt proportionaliteit en subsidiariteit vast voordat een casus het"
                + " casusoverleg bereikt; het overleg doet dat opnieuw bij vaststelling of"
                + " hervatting van een plan."),
        text(
            AccountabilityTopic.DATA_SUBJECTS,
            "Persons of concern, people close to them, and those who report.",
            "Personen om wie zorg bestaat, hun naasten en melders."),
        text(
            AccountabilityTopic.RECIPIENTS,
            "Municipality, police and public prosecution; per case the child protection board,"
                + " probation and external partners, each for the part that concerns them.",
            "Gemeente, politie en Openbaar Ministerie; per casus de Raad voor de"
                + " Kinderbescherming, reclassering en externe partners, ieder voor het eigen"
                + " deel."),
        text(
            AccountabilityTopic.RIGHTS,
            "Requests go to the municipality that holds the direction; it answers for all partners"
                + " at the table.",
            "Verzoeken gaan naar de gemeente die de regie heeft; zij antwoordt namens alle"
                + " partners aan tafel."),
        text(
            AccountabilityTopic.RETENTION,
            "The tenant sets the periods and names their source; one extension with reasons.",
            "De tenant stelt de termijnen vast en noemt de bron; één verlenging met redenen."),
        text(
            AccountabilityTopic.RISKS,
            "A young person is treated as a suspect because of a report; a partner learns more than"
                + " it needs; a reporter becomes known.",
            "Een jongere wordt door een melding als verdachte behandeld; een partner hoort meer dan"
                + " nodig; een melder wordt bekend."),
        text(
            AccountabilityTopic.MEASURES,
            "Facts apart from opinions, contradicting signals recorded, each partner sees only"
                + " cases at whose table it sits, necessity is reviewed every year.",
            "Feiten los van meningen, tegensprekende signalen vastgelegd, elke partner ziet alleen"
                + " casussen waarin hij aan tafel zit, jaarlijkse toets op noodzaak."));
  }

  private static AccountabilityText text(AccountabilityTopic topic, String english, String dutch) {
    return new AccountabilityText(topic, Words.of(english, dutch));
  }
}
