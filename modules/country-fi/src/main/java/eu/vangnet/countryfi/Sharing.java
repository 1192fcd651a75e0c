package eu.vangnet.countryfi;

import eu.vangnet.spi.DisclosureCondition;
import eu.vangnet.spi.DisclosureRule;
import eu.vangnet.spi.ItemClass;
import eu.vangnet.spi.SharingStage;
import eu.vangnet.spi.SharingStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Each authority tells what its own law permits and what the task needs; who is bound by secrecy
 * waits until it is lifted. The young person and the family know who hears what.
 */
final class Sharing {
  private Sharing() {}

  static List<DisclosureRule> rules() {
    return List.of(
        rule("policeFacts", Team.POLICE, Team.SOCIAL_WORK, Set.of(DisclosureCondition.NECESSARY)),
        rule("socialFacts", Team.SOCIAL_WORK, Team.HEALTH, released()),
        rule("healthFacts", Team.HEALTH, Team.SOCIAL_WORK, released()),
        rule("youthFacts", Team.YOUTH_WORK, Team.SOCIAL_WORK, released()),
        rule("schoolFacts", Team.EDUCATION, Team.SOCIAL_WORK, released()));
  }

  private static Set<DisclosureCondition> released() {
    return Set.of(
        DisclosureCondition.NECESSARY,
        DisclosureCondition.SECRECY_LIFTED,
        DisclosureCondition.PERSON_INFORMED);
  }

  private static DisclosureRule rule(
      String code, String from, String to, Set<DisclosureCondition> conditions) {
    return new DisclosureRule(code, from, to, ItemClass.FACT, conditions, Optional.empty());
  }

  /** In the words of the country. */
  static List<SharingStep> steps() {
    return List.of(
        new SharingStep(
            SharingStage.DESCRIBE,
            Words.of("Describe", "Kuvaile", "Beskriv"),
            Words.of(
                "Write down what was seen, and what goes well.",
                "Kirjaa mitä on havaittu ja mikä sujuu.",
                "Skriv ner vad som setts och vad som går bra.")),
        new SharingStep(
            SharingStage.CONSULT,
            Words.of("Ask for advice", "Kysy neuvoa", "Be om råd"),
            Words.of(
                "Ask the team without names.",
                "Kysy tiimiltä ilman nimiä.",
                "Fråga teamet utan namn.")),
        new SharingStep(
            SharingStage.TALK,
            Words.of("Talk with the family", "Keskustele perheen kanssa", "Tala med familjen"),
            Words.of(
                "Say what you want to tell whom, and listen.",
                "Kerro, mitä haluat kertoa kenelle, ja kuuntele.",
                "Berätta vad du vill säga till vem, och lyssna.")),
        new SharingStep(
            SharingStage.WEIGH,
            Words.of("Check the own law", "Tarkista oma laki", "Kontrollera egen lag"),
            Words.of(
                "Name the law of your authority, and leave out what the receiver does not need.",
                "Nimeä viranomaisesi laki ja jätä pois, mitä vastaanottaja ei tarvitse.",
                "Ange din myndighets lag och lämna bort det som mottagaren inte behöver.")),
        new SharingStep(
            SharingStage.DECIDE,
            Words.of("Decide", "Päätä", "Besluta"),
            Words.of(
                "Decide and write down why.",
                "Päätä ja kirjaa syy.",
                "Besluta och skriv ner varför.")));
  }
}
