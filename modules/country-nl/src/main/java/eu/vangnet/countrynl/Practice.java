package eu.vangnet.countrynl;

import eu.vangnet.spi.EvaluationInstrument;
import eu.vangnet.spi.EvaluationSubject;
import eu.vangnet.spi.ReportDimension;
import eu.vangnet.spi.ReportSection;
import eu.vangnet.spi.TrainingSession;
import eu.vangnet.spi.TrainingTemplate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Trainings, evaluation and reports as a starting point; lengths and sizes are suggestions. */
final class Practice {
  private Practice() {}

  static List<TrainingTemplate> trainings() {
    return List.of(
        new TrainingTemplate(
            "basic",
            Words.of("Basic training", "Basistraining"),
            Words.of(
                "Participants recognise worries, tell facts from opinions and know whom to ask.",
                "Deelnemers herkennen zorgen, scheiden feit van mening en weten wie zij vragen."),
            List.of(
                session("Signals and interpretation", "Signalen en duiding"),
                session("The local approach", "De lokale aanpak")),
            20,
            Optional.empty()),
        new TrainingTemplate(
            "exerciseWorkshop",
            Words.of("Exercise workshop", "Werkatelier"),
            Words.of(
                "Partners practise a case across sectors, then look at theory and law.",
                "Partners oefenen domeinoverstijgend een casus en bekijken daarna theorie en"
                    + " recht."),
            List.of(
                session("Case practice", "Casuïstiek"),
                session("Theory and law", "Theorie en recht")),
            16,
            Optional.empty()));
  }

  static List<EvaluationInstrument> instruments() {
    return List.of(
        new EvaluationInstrument(
            "partnerSurvey",
            "1",
            Words.of(
                "Survey among the partners of the case conference",
                "Vragenlijst onder partners van het casusoverleg"),
            EvaluationSubject.CASE_CONFERENCE,
            Words.of("The tenant's own questions", "Eigen vragen van de tenant"),
            10));
  }

  static List<ReportSection> reports() {
    return List.of(
        new ReportSection(
            "reports",
            Words.of("Reports by sector and concern", "Meldingen naar sector en zorg"),
            List.of(ReportDimension.SECTOR, ReportDimension.CONCERN)),
        new ReportSection(
            "weighings",
            Words.of("Weighings by outcome", "Wegingen naar uitkomst"),
            List.of(ReportDimension.TRIAGE_OUTCOME)),
        new ReportSection(
            "cases",
            Words.of("Cases by phase and age", "Casussen naar fase en leeftijd"),
            List.of(ReportDimension.PHASE, ReportDimension.AGE_BAND)),
        new ReportSection(
            "closings",
            Words.of("Closings by reason", "Afsluitingen naar reden"),
            List.of(ReportDimension.CLOSING_REASON)));
  }

  private static TrainingSession session(String english, String dutch) {
    return new TrainingSession(Words.of(english, dutch), Duration.ofHours(3), true);
  }
}
