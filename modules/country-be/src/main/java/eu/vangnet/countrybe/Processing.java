package eu.vangnet.countrybe;

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

/** What is processed, for whom and with whom; the parts of the partners are to be verified. */
final class Processing {
  private Processing() {}

  static List<Party> parties() {
    return List.of(
        new Party(
            "municipality",
            Words.of("Municipality", "Gemeente", "Commune", "Gemeinde"),
            PartyRole.CONTROLLER),
        new Party(
            "localPolice",
            Words.of("Local police", "Lokale politie", "Police locale", "Lokale Polizei"),
            PartyRole.RECIPIENT),
        new Party(
            "invitedServices",
            Words.of(
                "Invited services, per case",
                "Uitgenodigde diensten, per casus",
                "Services invités, par cas",
                "Eingeladene Dienste, je Fall"),
            PartyRole.RECIPIENT));
  }

  static List<ProcessingActivity> activities() {
    return List.of(
        new ProcessingActivity(
            "caseFollowUp",
            Words.of(
                "Case-based follow-up in the cell",
                "Casusgerichte opvolging in de cel",
                "Suivi par cas au sein de la cellule",
                "Fallbezogene Begleitung in der Zelle"),
            Words.of(
                "To prevent terrorist offences by following up persons who show signs of a process"
                    + " of radicalisation.",
                "Terroristische misdrijven voorkomen door opvolging van personen die signalen van"
                    + " een radicaliseringsproces vertonen.",
                "Prévenir les infractions terroristes par le suivi de personnes qui montrent des"
                    + " signes d'un processus de radicalisation.",
                "Terroristischen Straftaten vorbeugen, indem Personen mit Anzeichen eines"
                    + " Radikalisierungsprozesses begleitet werden."),
            Law.LIVC_ACT,
            Set.of(
                SubjectCategory.PERSON_OF_CONCERN,
                SubjectCategory.FAMILY,
                SubjectCategory.REPORTER),
            Set.of(DataCategory.ORDINARY, DataCategory.SPECIAL, DataCategory.CRIMINAL),
            List.of("signal", "case"),
            List.of("municipality", "localPolice", "invitedServices"),
            ProcessingLogging.OFF,
            true));
  }

  static List<AccountabilityText> texts() {
    return List.of(
        new AccountabilityText(
            AccountabilityTopic.PURPOSE,
            Words.of(
                "Prevention of terrorist offences; help comes before prosecution.",
                "Voorkomen van terroristische misdrijven; hulp gaat voor vervolging.",
                "Prévention des infractions terroristes ; l'aide précède les poursuites.",
                "Vorbeugung gegen terroristische Straftaten; Hilfe geht vor Verfolgung.")),
        new AccountabilityText(
            AccountabilityTopic.RISKS,
            Words.of(
                "A secret that was told to help reaches the police.",
                "Een geheim dat om te helpen werd verteld, bereikt de politie.",
                "Un secret confié pour aider parvient à la police.",
                "Ein Geheimnis, das zur Hilfe erzählt wurde, erreicht die Polizei.")),
        new AccountabilityText(
            AccountabilityTopic.MEASURES,
            Words.of(
                "Nobody has to speak; feedback needs everybody's approval and holds nothing"
                    + " secret; the participants of each meeting are fixed.",
                "Niemand moet spreken; terugkoppeling vraagt ieders akkoord en bevat niets"
                    + " geheims; de deelnemers van elk overleg liggen vast.",
                "Nul n'est tenu de parler ; un retour exige l'accord de tous et ne contient rien de"
                    + " secret ; les participants de chaque réunion sont fixés.",
                "Niemand muss sprechen; eine Rückmeldung braucht aller Zustimmung und enthält"
                    + " nichts Geheimes; die Teilnehmer jeder Sitzung stehen fest.")));
  }
}
