package eu.vangnet.casework;

import static eu.vangnet.privacy.PrivacyOffice.awaited;
import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Call;
import eu.vangnet.trainings.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What another tenant told is held when that tenant restricts it, and not only then decided on. */
@Tag("database")
@Timeout(180)
class HeldWordsTest {
  private static final String WORDS = "He stays at home.";
  private static final String HELD = "\"processingRestricted\":true";
  private static final String FREE = "\"processingRestricted\":false";

  private final Desk desk = Desk.dutch();
  private final Desk other = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final Call officerThere = PrivacyOffice.of(other).officer();
  private final Call reader = other.as(Role.CASEWORKER);
  private String told;

  @BeforeEach
  void somethingIsTold() {
    Call chair = desk.as(Role.CASECHAIR);
    String file = "/v1/cases/" + desk.openCase("Left school.");
    assertThat(chair.ifMatch("*").patch(file, "{\"person\":{\"name\":\"Noor Noord\"}}").status())
        .isEqualTo(200);
    String disclosure =
        made(
            chair.post(
                file + "/disclosures",
                """
                {"recipient":{"tenant":"%s"},"items":[{"what":"%s","itemClass":"fact"}],
                 "purpose":"p","legalBasis":"pgaAct","decision":"%s"}\
                """
                    .formatted(other.tenant().value(), WORDS, desk.decided(file))));
    Exchange.await(chair, disclosure, "delivered");
    told = "/v1/disclosures/" + disclosure.substring(disclosure.lastIndexOf('/') + 1);
    assertThat(awaited(reader, told, FREE)).contains(WORDS);
  }

  @Test
  void itIsHeldFromTheArrivalOfTheNoticeUntilSomebodyDecides() {
    restricted();

    assertThat(awaited(reader, told, HELD)).doesNotContain(WORDS);
    assertThat(officerThere.get(told).body()).contains(WORDS);

    answer("noted");

    assertThat(reader.get(told).body()).contains(WORDS, FREE);
  }

  @Test
  void whoDoesTheSameHoldsItUntilThatIsLiftedHereToo() {
    String request = restricted();
    awaited(reader, told, HELD);

    answer("restricted");
    assertThat(reader.get(told).body()).contains(HELD).doesNotContain(WORDS);

    lift(request);
    awaited(officerThere, told, "\"lifted\"");
    assertThat(reader.get(told).body()).contains(HELD).doesNotContain(WORDS);
    answer("lifted");

    assertThat(reader.get(told).body()).contains(WORDS, FREE);
  }

  @Test
  void whatTheSenderLiftsBeforeAnybodyDecidedIsFreeAgain() {
    String request = restricted();
    awaited(reader, told, HELD);

    lift(request);

    assertThat(awaited(reader, told, FREE)).contains(WORDS);
  }

  @Test
  void whatTheSenderErasesAfterItRestrictedItIsFreeOnceThatIsAnswered() {
    restricted();
    awaited(reader, told, HELD);
    answer("restricted");

    worked("erasure", "/erasures");

    awaited(officerThere, told, "\"erased\"");
    assertThat(reader.get(told).body()).as("nobody has decided").contains(HELD);
    answer("kept");
    assertThat(reader.get(told).body()).contains(WORDS, FREE);
  }

  private String restricted() {
    return worked("restriction", "/restrictions");
  }

  private String worked(String kind, String below) {
    String request = office.identified(kind, "Noor Noord");
    made(
        office
            .officer()
            .post(
                request + below,
                PrivacyOffice.records(
                    office.matches(request).stream()
                        .filter(match -> match.getString("kind").equals("case"))
                        .toList())));
    return request;
  }

  private void lift(String request) {
    made(office.step(request, "answer", "{\"outcome\":\"granted\",\"explanation\":\"e\"}"));
    made(office.step(request, "lifting", "{\"personTold\":true}"));
  }

  private void answer(String outcome) {
    String tag = officerThere.get(told).header("ETag").orElseThrow();
    made(
        officerThere
            .ifMatch(tag)
            .post(
                told + "/acknowledgement",
                "{\"outcome\":\"" + outcome + "\",\"words\":\"We look after him.\"}"));
  }
}
