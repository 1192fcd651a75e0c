package eu.vangnet.countrynl;

import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.CodeExtension;
import eu.vangnet.spi.CoreList;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.WeighingOutcome;
import java.util.List;
import java.util.Optional;

/** What a weighing and a case can come to, and Dutch words in the shared lists. */
final class Outcomes {
  private Outcomes() {}

  /** The four outcomes of the Limburg weighing team. */
  static List<WeighingOutcome> ofWeighing() {
    return List.of(
        new WeighingOutcome(
            "noAction", "noConcern", Optional.empty(), Words.of("No action", "Geen actie")),
        new WeighingOutcome(
            "moreInformation",
            "moreInformation",
            Optional.empty(),
            Words.of("More information needed", "Meer informatie nodig")),
        new WeighingOutcome(
            "personCentredApproach",
            "multiAgency",
            Optional.of(Stages.CASE_CONFERENCE),
            Words.of("Person-centred approach", "Persoonsgerichte aanpak")),
        new WeighingOutcome(
            "criminalInquiry",
            "policeLed",
            Optional.empty(),
            Words.of(
                "Criminal inquiry by the public prosecution",
                "Strafrechtelijk onderzoek door het Openbaar Ministerie")));
  }

  static List<ClosingReason> ofCases() {
    return List.of(
        new ClosingReason(
            "goalsReached", "concernAddressed", Words.of("Goals reached", "Doelen bereikt")),
        new ClosingReason(
            "noLongerNecessary",
            "concernAddressed",
            Words.of("No longer necessary", "Niet langer noodzakelijk")),
        new ClosingReason(
            "noBasisFound", "noBasisFound", Words.of("No basis found", "Ongegrond gebleken")),
        new ClosingReason(
            "transferred",
            "moved",
            Words.of("Handed over to another municipality", "Overgedragen aan andere gemeente")),
        new ClosingReason(
            "noLongerReachable",
            "noLongerReachable",
            Words.of("No longer reachable", "Niet meer bereikbaar")),
        new ClosingReason(
            "handedToJustice",
            "handedToJustice",
            Words.of("Handed to the public prosecution", "Overgedragen aan het OM")),
        new ClosingReason("deceased", "deceased", Words.of("Deceased", "Overleden")));
  }

  static List<CodeExtension> dutchWords() {
    return List.of(
        word(CoreList.CONCERN, "jihadism", "islamist", Words.of("Jihadism", "Jihadisme")),
        word(
            CoreList.CONCERN,
            "antiGovernment",
            "antiInstitutional",
            Words.of("Anti-government extremism", "Anti-overheidsextremisme")),
        word(
            CoreList.SECTOR,
            "reportingDesk",
            "localAuthority",
            Words.of("Reporting desk", "Meldpunt radicalisering")),
        word(
            CoreList.SECTOR,
            "contactPerson",
            "localAuthority",
            Words.of("Trained contact person", "Aandachtsfunctionaris")),
        word(
            CoreList.MEASURE,
            "passportMeasure",
            "administrativeMeasure",
            Words.of("Passport measure", "Paspoortmaatregel")),
        word(
            CoreList.MEASURE,
            "contactBan",
            "administrativeMeasure",
            Words.of("Contact ban", "Contactverbod")),
        word(
            CoreList.MEASURE,
            "schoolAttendance",
            "education",
            Words.of("School attendance", "Leerplicht")));
  }

  private static CodeExtension word(CoreList list, String code, String coreCode, Texts label) {
    return new CodeExtension(list, code, coreCode, label);
  }
}
