package eu.vangnet.countryde;

import eu.vangnet.spi.Form;
import eu.vangnet.spi.FormField;
import eu.vangnet.spi.FormOption;
import eu.vangnet.spi.FormSubject;
import java.util.List;

/** What is filled in: who asks, what they wish, what holds; the person of concern has no name. */
final class Forms {
  private Forms() {}

  static List<Form> all() {
    return List.of(inquiry(), caseTalk(), handOver());
  }

  private static Form inquiry() {
    return Form.of(
        "inquiry",
        Words.of("Inquiry", "Anfrage"),
        FormSubject.PERSON,
        FormField.choice(
                "relation",
                Words.of("Who asks", "Wer fragt"),
                option("parent", "Parent", "Elternteil"),
                option("sibling", "Brother or sister", "Geschwister"),
                option("partner", "Partner", "Partnerin oder Partner"),
                option("friend", "Friend", "Freundeskreis"),
                option("teacher", "Teacher", "Lehrkraft"),
                option("professional", "Other professional", "Andere Fachkraft"),
                option("self", "The person", "Die Person selbst"))
            .asNeeded(),
        FormField.text("pseudonym", 60, Words.of("Pseudonym", "Deckname"))
            .helpedBy(
                Words.of(
                    "Any word but a name that somebody would recognise.",
                    "Ein beliebiges Wort, kein Name, den jemand erkennt.")),
        FormField.text("wish", 4000, Words.of("What the client wishes", "Wunsch der Ratsuchenden"))
            .asNeeded(),
        FormField.text(
            "holds", 4000, Words.of("What holds the relation", "Was die Beziehung trägt")));
  }

  private static Form caseTalk() {
    return Form.of(
        "caseTalk",
        Words.of("Case talk", "Fallbesprechung"),
        FormSubject.CASE,
        FormField.text("question", 2000, Words.of("Question", "Fragestellung")).asNeeded(),
        FormField.text("views", 4000, Words.of("Views", "Sichtweisen")),
        FormField.text("nextSteps", 4000, Words.of("Next steps", "Nächste Schritte")).asNeeded());
  }

  private static Form handOver() {
    return Form.of(
        "handOver",
        Words.of("Hand-over decision", "Entscheidung über eine Abgabe"),
        FormSubject.CASE,
        FormField.text("danger", 4000, Words.of("Which danger, for whom", "Welche Gefahr, für wen"))
            .asNeeded(),
        FormField.text(
                "lighterWays", 4000, Words.of("Lighter ways that were tried", "Mildere Mittel"))
            .asNeeded(),
        FormField.text("toldTo", 200, Words.of("Who is told", "Wer informiert wird")).asNeeded(),
        FormField.yesOrNo(
            "clientTold", Words.of("The client was told", "Ratsuchende wurden informiert")));
  }

  private static FormOption option(String code, String english, String german) {
    return new FormOption(code, Words.of(english, german));
  }
}
