package eu.vangnet.countrybe;

import eu.vangnet.spi.Form;
import eu.vangnet.spi.FormField;
import eu.vangnet.spi.FormOption;
import eu.vangnet.spi.FormSubject;
import java.util.List;

/** What is filled in: sentences on what was seen and agreed, nothing that grades a person. */
final class Forms {
  private Forms() {}

  static List<Form> all() {
    return List.of(caseMeeting(), followUp(), feedbackSheet());
  }

  private static Form caseMeeting() {
    return Form.of(
        "caseMeeting",
        Words.of("Case meeting", "Casusoverleg", "Concertation de cas", "Fallbesprechung"),
        FormSubject.PERSON,
        FormField.text(
                "facts",
                8000,
                Words.of("What was seen", "Wat is vastgesteld", "Ce qui a été vu", "Beobachtetes"))
            .asNeeded(),
        FormField.text(
            "contradicting",
            4000,
            Words.of(
                "What speaks against a worry",
                "Wat de zorg tegenspreekt",
                "Ce qui contredit l'inquiétude",
                "Was gegen eine Sorge spricht")),
        FormField.text(
            "protective",
            4000,
            Words.of(
                "What holds and helps", "Wat steunt", "Ce qui soutient", "Was hält und hilft")));
  }

  private static Form followUp() {
    return Form.of(
        "followUp",
        Words.of(
            "Individual follow-up",
            "Geïndividualiseerde opvolging",
            "Suivi individualisé",
            "Individuelle Begleitung"),
        FormSubject.CASE,
        FormField.entries(
                "agreements",
                30,
                Words.of("Agreements", "Afspraken", "Accords", "Absprachen"),
                FormField.text("what", 2000, Words.of("What", "Wat", "Quoi", "Was")).asNeeded(),
                FormField.choice(
                    "aimedAt",
                    Words.of("Aimed at", "Gericht op", "Vise", "Gilt"),
                    new FormOption(
                        "person", Words.of("The person", "De persoon", "La personne", "Person")),
                    new FormOption(
                        "surroundings",
                        Words.of("The surroundings", "De omgeving", "L'entourage", "Umfeld"))),
                FormField.date("until", Words.of("Until", "Tot", "Jusqu'au", "Bis")))
            .asNeeded());
  }

  private static Form feedbackSheet() {
    return Form.of(
        "feedbackSheet",
        Words.of("Feedback sheet", "Terugkoppelingsfiche", "Fiche de retour", "Rückmeldebogen"),
        FormSubject.CASE,
        FormField.text(
                "content",
                4000,
                Words.of(
                    "What is fed back",
                    "Wat wordt teruggekoppeld",
                    "Ce qui est communiqué",
                    "Was zurückgemeldet wird"))
            .helpedBy(
                Words.of(
                    "Nothing that is covered by professional secrecy.",
                    "Niets dat onder het beroepsgeheim valt.",
                    "Rien qui relève du secret professionnel.",
                    "Nichts, was unter das Berufsgeheimnis fällt."))
            .asNeeded(),
        FormField.text(
            "necessity",
            2000,
            Words.of(
                "Why the police needs it",
                "Waarom de politie het nodig heeft",
                "Pourquoi la police en a besoin",
                "Warum die Polizei es braucht")));
  }
}
