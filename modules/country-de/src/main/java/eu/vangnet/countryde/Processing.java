package eu.vangnet.countryde;

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

/** What is processed, for whom and with whom; whom the centre answers to is to be verified. */
final class Processing {
  private Processing() {}

  static List<Party> parties() {
    return List.of(
        new Party(
            "counsellingCentre",
            Words.of("Counselling centre", "Beratungsstelle"),
            PartyRole.CONTROLLER),
        new Party(
            "stateCoordination",
            Words.of("Co-ordination of the Land", "Landeskoordinierungsstelle"),
            PartyRole.RECIPIENT));
  }

  static List<ProcessingActivity> activities() {
    return List.of(
        new ProcessingActivity(
            "counselling",
            Words.of("Counselling", "Beratung"),
            Words.of(
                "To counsel whoever worries about somebody, and to strengthen that relation.",
                "Menschen beraten, die sich um jemanden sorgen, und diese Beziehung stärken."),
            Law.CLIENT_CONSENT,
            Set.of(SubjectCategory.REPORTER, SubjectCategory.FAMILY),
            Set.of(DataCategory.ORDINARY, DataCategory.SPECIAL),
            List.of("signal", "case"),
            List.of("counsellingCentre"),
            ProcessingLogging.OFF,
            true),
        new ProcessingActivity(
            "personOfConcern",
            Words.of("Notes on the person of concern", "Notizen zur Person, um die es geht"),
            Words.of(
                "To keep, mostly under a pseudonym, what is needed to counsel the client.",
                "Meist unter Decknamen festhalten, was für die Beratung nötig ist."),
            Law.LEGITIMATE_INTERESTS,
            Set.of(SubjectCategory.PERSON_OF_CONCERN),
            Set.of(DataCategory.ORDINARY),
            List.of("case"),
            List.of("counsellingCentre", "stateCoordination"),
            ProcessingLogging.OFF,
            true));
  }

  static List<AccountabilityText> texts() {
    return List.of(
        new AccountabilityText(
            AccountabilityTopic.DATA_SUBJECTS,
            Words.of(
                "Clients who ask for advice; persons of concern, mostly under a pseudonym.",
                "Ratsuchende; Personen, um die es geht, meist unter Decknamen.")),
        new AccountabilityText(
            AccountabilityTopic.RISKS,
            Words.of(
                "Somebody who is talked about becomes known and never hears of it.",
                "Jemand, über den gesprochen wird, wird bekannt und erfährt es nie.")),
        new AccountabilityText(
            AccountabilityTopic.MEASURES,
            Words.of(
                "Pseudonyms in notes and case talks; a hand-over is decided by two, with grounds.",
                "Decknamen in Notizen und Fallbesprechungen; eine Abgabe beschließen zwei, mit"
                    + " Begründung.")));
  }
}
