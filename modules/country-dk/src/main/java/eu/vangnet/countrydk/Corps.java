package eu.vangnet.countrydk;

import eu.vangnet.spi.Texts;
import eu.vangnet.spi.TrainingSession;
import eu.vangnet.spi.TrainingTemplate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Trainings of the corps of mentors and parent coaches; lengths and sizes are suggestions. */
final class Corps {
  private Corps() {}

  static List<TrainingTemplate> trainings() {
    return List.of(
        training(
            "mentorTraining",
            Words.of("Mentor training", "Mentoruddannelse"),
            Words.of(
                "Mentors build trust, keep confidence and know when to ask for help.",
                "Mentorer skaber tillid, holder på fortrolighed og ved, hvornår de skal spørge.")),
        training(
            "parentCoachTraining",
            Words.of("Parent coach training", "Uddannelse af forældrecoaches"),
            Words.of(
                "Coaches strengthen parents in staying in contact with their child.",
                "Coaches styrker forældre i at bevare kontakten til deres barn.")));
  }

  private static TrainingTemplate training(String code, Texts title, Texts goal) {
    return new TrainingTemplate(
        code,
        title,
        goal,
        List.of(
            session("The talk", "Samtalen"),
            session("Confidence and its limits", "Fortrolighed og dens grænser")),
        16,
        Optional.empty());
  }

  private static TrainingSession session(String english, String danish) {
    return new TrainingSession(Words.of(english, danish), Duration.ofHours(6), true);
  }
}
