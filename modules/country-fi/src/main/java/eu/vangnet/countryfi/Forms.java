package eu.vangnet.countryfi;

import eu.vangnet.spi.Form;
import eu.vangnet.spi.FormField;
import eu.vangnet.spi.FormOption;
import eu.vangnet.spi.FormSubject;
import java.util.List;

/** What is filled in: the young person's own words first; nothing is ticked, counted or graded. */
final class Forms {
  private Forms() {}

  static List<Form> all() {
    return List.of(situation(), meeting(), referral());
  }

  private static Form situation() {
    return Form.of(
        "situationReview",
        Words.of("Look at the situation", "Tilannekartoitus", "Kartläggning av situationen"),
        FormSubject.PERSON,
        FormField.text("home", 4000, Words.of("At home", "Kotona", "Hemma")),
        FormField.text("school", 4000, Words.of("At school", "Koulussa", "I skolan")),
        FormField.text("friends", 4000, Words.of("Friends", "Ystävät", "Vänner")),
        FormField.text("health", 4000, Words.of("Health", "Terveys", "Hälsa")),
        FormField.text(
                "strengths", 4000, Words.of("What goes well", "Mikä sujuu", "Vad som går bra"))
            .asNeeded());
  }

  private static Form meeting() {
    return Form.of(
        "anchorMeeting",
        Words.of("Anchor meeting", "Ankkuritapaaminen", "Ankarmöte"),
        FormSubject.CASE,
        FormField.date("day", Words.of("Day", "Päivä", "Dag")).asNeeded(),
        FormField.choices(
            "present",
            Words.of("Who took part", "Ketkä osallistuivat", "Vilka deltog"),
            new FormOption("youngPerson", Words.of("The young person", "Nuori", "Den unga")),
            new FormOption("family", Words.of("The family", "Perhe", "Familjen")),
            new FormOption("police", Words.of("Police", "Poliisi", "Polis")),
            new FormOption("socialWork", Words.of("Social work", "Sosiaalityö", "Socialarbete")),
            new FormOption("health", Words.of("Health", "Terveydenhuolto", "Hälsovård")),
            new FormOption("education", Words.of("Education", "Opetustoimi", "Undervisning")),
            new FormOption("youthWork", Words.of("Youth work", "Nuorisotyö", "Ungdomsarbete"))),
        FormField.text(
                "ownWords",
                4000,
                Words.of(
                    "The young person's own words", "Nuoren omin sanoin", "Med den ungas egna ord"))
            .helpedBy(
                Words.of(
                    "What a child tells in confidence is not shown to the parents.",
                    "Mitä lapsi kertoo luottamuksella, ei näytetä vanhemmille.",
                    "Det ett barn berättar i förtroende visas inte för föräldrarna.")),
        FormField.text(
            "familyWords",
            4000,
            Words.of("What the family says", "Mitä perhe sanoo", "Vad familjen säger")),
        FormField.text("agreed", 4000, Words.of("Agreed", "Sovittu", "Överenskommet")).asNeeded());
  }

  private static Form referral() {
    return Form.of(
        "serviceReferral",
        Words.of("Referral to services", "Palveluohjaus", "Servicehänvisning"),
        FormSubject.CASE,
        FormField.entries(
            "services",
            20,
            Words.of("Services", "Palvelut", "Tjänster"),
            FormField.text("service", 200, Words.of("Service", "Palvelu", "Tjänst")).asNeeded(),
            FormField.text("wish", 1000, Words.of("Wish", "Toive", "Önskan"))));
  }
}
