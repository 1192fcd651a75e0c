package eu.vangnet.countrydk;

import eu.vangnet.spi.Form;
import eu.vangnet.spi.FormField;
import eu.vangnet.spi.FormOption;
import eu.vangnet.spi.FormSubject;
import java.util.List;

/**
 * What is filled in: resources before risks, in words; a trend report has no place for a person.
 */
final class Forms {
  private Forms() {}

  static List<Form> all() {
    return List.of(assessment(), mentorAgreement(), trendReport());
  }

  private static Form assessment() {
    return Form.of(
        "assessment",
        Words.of("Resources and risks", "Ressourcer og risici"),
        FormSubject.PERSON,
        FormField.text("resources", 4000, Words.of("Resources", "Ressourcer")).asNeeded(),
        FormField.text("worries", 4000, Words.of("Worries", "Bekymringer")).asNeeded(),
        FormField.text(
            "contradicting",
            4000,
            Words.of("What speaks against a worry", "Hvad der taler imod en bekymring")),
        FormField.text("family", 4000, Words.of("Family and network", "Familie og netværk")));
  }

  private static Form mentorAgreement() {
    return Form.of(
        "mentorAgreement",
        Words.of("Agreement with mentor or coach", "Aftale med mentor eller coach"),
        FormSubject.CASE,
        FormField.choice(
                "kind",
                Words.of("Kind", "Slags"),
                new FormOption("mentor", Words.of("Mentor", "Mentor")),
                new FormOption("parentCoach", Words.of("Parent coach", "Forældrecoach")))
            .asNeeded(),
        FormField.text("aims", 2000, Words.of("Aims in own words", "Mål med egne ord")).asNeeded(),
        FormField.text(
            "confidentiality",
            2000,
            Words.of("What stays between the two", "Hvad der bliver mellem de to")),
        FormField.date("until", Words.of("Until", "Indtil")));
  }

  private static Form trendReport() {
    return Form.of(
        "trendReport",
        Words.of("Trend report without persons", "Tendensrapport uden personer"),
        FormSubject.ORGANISATION,
        FormField.date("from", Words.of("From", "Fra")).asNeeded(),
        FormField.date("until", Words.of("Until", "Til")).asNeeded(),
        FormField.entries(
                "trends",
                20,
                Words.of("Trends", "Tendenser"),
                FormField.text("trend", 1000, Words.of("Trend", "Tendens"))
                    .helpedBy(
                        Words.of(
                            "No names and nothing that points at one person.",
                            "Ingen navne og intet, der peger på en enkelt person."))
                    .asNeeded(),
                FormField.choice(
                    "place",
                    Words.of("Place", "Sted"),
                    new FormOption("school", Words.of("School", "Skole")),
                    new FormOption("street", Words.of("Street", "Gade")),
                    new FormOption("club", Words.of("Club", "Forening")),
                    new FormOption("online", Words.of("Online", "Online"))))
            .asNeeded(),
        FormField.text("answer", 4000, Words.of("What is done about it", "Hvad der gøres")));
  }
}
