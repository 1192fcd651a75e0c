package eu.vangnet.countrybe;

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
 * Who tells whom what (Criminal Code Art. 458ter, Constitutional Court 52/2021): a holder of a
 * professional secret may speak at the table and need not; what was told binds everybody there;
 * feedback to the police needs the consensus of all who took part.
 */
final class Sharing {
  private static final Texts BRIEFING =
      Words.of(
          "Nobody has to speak. Who is told a secret here is bound by it.",
          "Niemand moet spreken. Wie hier een geheim verneemt, is erdoor gebonden.",
          "Nul n'est tenu de parler. Qui apprend ici un secret y est tenu.",
          "Niemand muss sprechen. Wer hier ein Geheimnis erfährt, ist daran gebunden.");

  private Sharing() {}

  static List<DisclosureRule> rules() {
    return List.of(
        atTheTable("preventionFacts", Cell.PREVENTION_OFFICIAL, Cell.MAYOR),
        atTheTable("policeFacts", Cell.POLICE_CHIEF, Cell.PREVENTION_OFFICIAL),
        atTheTable("municipalFacts", Cell.MUNICIPAL_SERVICE, Cell.PREVENTION_OFFICIAL),
        secret("socialFacts", Cell.SOCIAL_SERVICE),
        secret("youthFacts", Cell.YOUTH_WORK),
        secret("educationFacts", Cell.EDUCATION),
        secret("justiceFacts", Cell.JUSTICE_HOUSE),
        secret("healthFacts", Cell.HEALTH_CARE),
        new DisclosureRule(
            "feedbackSheet",
            Cell.PREVENTION_OFFICIAL,
            Cell.POLICE_CHIEF,
            ItemClass.OUTCOME,
            Set.of(
                DisclosureCondition.NECESSARY,
                DisclosureCondition.CONSENSUS,
                DisclosureCondition.SECRECY_LIFTED),
            Optional.empty()));
  }

  private static DisclosureRule atTheTable(String code, String from, String to) {
    return new DisclosureRule(
        code, from, to, ItemClass.FACT, Set.of(DisclosureCondition.NECESSARY), Optional.empty());
  }

  private static DisclosureRule secret(String code, String from) {
    return new DisclosureRule(
        code,
        from,
        Cell.PREVENTION_OFFICIAL,
        ItemClass.FACT,
        Set.of(
            DisclosureCondition.NECESSARY,
            DisclosureCondition.SECRECY_LIFTED,
            DisclosureCondition.CONFIDENTIALITY_BRIEFED),
        Optional.of(BRIEFING));
  }

  /** In the words of the country. */
  static List<SharingStep> steps() {
    return List.of(
        new SharingStep(
            SharingStage.DESCRIBE,
            Words.of("Describe", "Beschrijven", "Décrire", "Beschreiben"),
            Words.of(
                "Facts with their source; flag what is covered by professional secrecy.",
                "Feiten met bron; markeer wat onder het beroepsgeheim valt.",
                "Des faits avec leur source ; signalez ce qui relève du secret professionnel.",
                "Tatsachen mit Quelle; markieren Sie, was unter das Berufsgeheimnis fällt.")),
        new SharingStep(
            SharingStage.CONSULT,
            Words.of("Consult", "Advies vragen", "Consulter", "Rat holen"),
            Words.of(
                "Ask a colleague, without names.",
                "Vraag een collega, zonder namen.",
                "Demandez à un collègue, sans noms.",
                "Fragen Sie Kollegen, ohne Namen.")),
        new SharingStep(
            SharingStage.TALK,
            Words.of("Talk", "In gesprek gaan", "Parler", "Sprechen"),
            Words.of(
                "Talk with the person, unless that is unsafe.",
                "Spreek met de persoon, tenzij dat onveilig is.",
                "Parlez avec la personne, sauf danger.",
                "Sprechen Sie mit der Person, außer es ist unsicher.")),
        new SharingStep(
            SharingStage.WEIGH,
            Words.of("Weigh", "Afwegen", "Peser", "Abwägen"),
            Words.of(
                "Nobody has to speak. Nothing secret stands in a feedback sheet.",
                "Niemand moet spreken. In een terugkoppelingsfiche staat niets geheims.",
                "Nul n'est tenu de parler. Une fiche de retour ne contient rien de secret.",
                "Niemand muss sprechen. Im Rückmeldebogen steht nichts Geheimes.")),
        new SharingStep(
            SharingStage.DECIDE,
            Words.of("Decide", "Beslissen", "Décider", "Entscheiden"),
            Words.of(
                "Feedback to the police needs the approval of all who took part.",
                "Terugkoppeling aan de politie vraagt het akkoord van alle deelnemers.",
                "Un retour à la police exige l'accord de tous les participants.",
                "Eine Rückmeldung an die Polizei braucht die Zustimmung aller Teilnehmer.")));
  }
}
