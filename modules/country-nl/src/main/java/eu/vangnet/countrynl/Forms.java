package eu.vangnet.countrynl;

import eu.vangnet.spi.Form;
import eu.vangnet.spi.FormField;
import eu.vangnet.spi.FormOption;
import eu.vangnet.spi.FormSubject;
import java.util.List;

/**
 * What is filled in. The criteria of the act are no checklist, so these are headings for sentences:
 * nothing is ticked, counted or graded.
 */
final class Forms {
  static final String NECESSITY_REVIEW = "necessityReview";

  private Forms() {}

  static List<Form> all() {
    return List.of(weighing(), plan(), necessityReview(), localPicture());
  }

  private static Form weighing() {
    return Form.of(
        "weighing",
        Words.of("Weighing", "Weging"),
        FormSubject.PERSON,
        text("facts", 8000, "Facts, with their source", "Feiten, met bron").asNeeded(),
        text("opinions", 8000, "Opinions, marked as such", "Meningen, als zodanig benoemd"),
        text("contradicting", 8000, "Signals that contradict", "Signalen die het tegendeel wijzen"),
        text("coherenceOfSignals", 4000, "Coherence of signals", "Samenhang van de signalen"),
        text("socialRelations", 4000, "Social relations", "Sociale relaties"),
        text("selfReliance", 4000, "Self-reliance", "Zelfredzaamheid"),
        text("proportionality", 4000, "Proportionality", "Proportionaliteit").asNeeded(),
        text("subsidiarity", 4000, "Subsidiarity", "Subsidiariteit").asNeeded());
  }

  private static Form plan() {
    return Form.of(
        "plan",
        Words.of("Plan", "Plan van aanpak"),
        FormSubject.CASE,
        FormField.entries(
                "goals",
                20,
                Words.of("Goals", "Doelen"),
                text("goal", 1000, "Goal", "Doel").asNeeded())
            .asNeeded(),
        text("protectiveFactors", 4000, "Protective factors", "Beschermende factoren"),
        FormField.entries(
                "interventions",
                40,
                Words.of("Interventions", "Interventies"),
                FormField.choice(
                        "kind",
                        Words.of("Kind", "Soort"),
                        option("administrative", "Administrative", "Bestuurlijk"),
                        option("criminalLaw", "Criminal law", "Strafrechtelijk"),
                        option("care", "Care", "Zorg"),
                        option("other", "Other", "Overig"))
                    .asNeeded(),
                FormField.choice(
                    "aimedAt",
                    Words.of("Aimed at", "Gericht op"),
                    option("person", "The person", "De persoon"),
                    option("environment", "The surroundings", "De omgeving")),
                text("description", 2000, "Description", "Omschrijving").asNeeded(),
                text("owner", 40, "Owner", "Eigenaar").asNeeded(),
                FormField.date("until", Words.of("Until", "Tot")))
            .asNeeded());
  }

  private static Form necessityReview() {
    return Form.of(
        NECESSITY_REVIEW,
        Words.of("Review of necessity", "Toets op noodzaak"),
        FormSubject.CASE,
        FormField.yesOrNo("stillNecessary", Words.of("Still necessary", "Nog noodzakelijk"))
            .asNeeded(),
        text("grounds", 4000, "Grounds", "Gronden").asNeeded(),
        text("lighterAlternatives", 4000, "Lighter alternatives", "Lichtere alternatieven"));
  }

  /** What key figures and first-line workers see in an area, about nobody. */
  private static Form localPicture() {
    return Form.of(
        "localPicture",
        Words.of("Local picture", "Lokaal beeld"),
        FormSubject.ORGANISATION,
        text("seen", 4000, "What is seen in the area", "Wat er in de wijk speelt")
            .helpedBy(
                Words.of(
                    "No names and nothing that points at one person.",
                    "Geen namen en niets dat naar één persoon wijst."))
            .asNeeded(),
        text("tensions", 4000, "Tensions", "Spanningen"),
        text("whatHelps", 4000, "What helps", "Wat helpt"));
  }

  private static FormField text(String name, int longest, String english, String dutch) {
    return FormField.text(name, longest, Words.of(english, dutch));
  }

  private static FormOption option(String code, String english, String dutch) {
    return new FormOption(code, Words.of(english, dutch));
  }
}
