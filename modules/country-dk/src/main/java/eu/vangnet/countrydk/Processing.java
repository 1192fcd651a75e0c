package eu.vangnet.countrydk;

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
        new Party("municipality", Words.of("Municipality", "Kommune"), PartyRole.CONTROLLER),
        new Party("police", Words.of("Police district", "Politikreds"), PartyRole.CONTROLLER),
        new Party(
            "mentorCorps",
            Words.of("Corps of mentors and parent coaches", "Korps af mentorer og forældrecoaches"),
            PartyRole.RECIPIENT));
  }

  static List<ProcessingActivity> activities() {
    return List.of(
        new ProcessingActivity(
            "infoHouse",
            Words.of("Info-house, municipality", "Infohus Kommune"),
            Words.of(
                "To look at a worry about a person together and to offer support.",
                "At se på en bekymring for en person sammen og tilbyde støtte."),
            Law.CRIME_PREVENTION,
            Set.of(
                SubjectCategory.PERSON_OF_CONCERN,
                SubjectCategory.FAMILY,
                SubjectCategory.REPORTER),
            Set.of(DataCategory.ORDINARY, DataCategory.SPECIAL, DataCategory.CRIMINAL),
            List.of("signal", "case"),
            List.of("municipality", "police", "mentorCorps"),
            ProcessingLogging.OFF,
            false));
  }

  static List<AccountabilityText> texts() {
    return List.of(
        new AccountabilityText(
            AccountabilityTopic.NECESSITY,
            Words.of(
                "Persons are named in the municipality house only; the network house works"
                    + " without any.",
                "Personer nævnes kun i Infohus Kommune; Infohus Netværk arbejder uden.")),
        new AccountabilityText(
            AccountabilityTopic.RISKS,
            Words.of(
                "What was told to help is used to investigate.",
                "Det, der blev fortalt for at hjælpe, bruges til efterforskning.")),
        new AccountabilityText(
            AccountabilityTopic.MEASURES,
            Words.of(
                "Resources stand beside risks in words; each participant is briefed; the trend"
                    + " report has no field for a person.",
                "Ressourcer står ved siden af risici i ord; hver deltager orienteres;"
                    + " tendensrapporten har intet felt til en person.")));
  }
}
