package eu.vangnet.casework.telling;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Agreement;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An item of a feedback sheet is what the note is that it is taken from, when it is told. */
class SheetItemsTest {
  private static final String BOTH = "{\"subject\":\"test-person\"},{\"subject\":\"second\"}";
  private static final String CONSTABLE =
      ",{\"subject\":\"constable\",\"organisation\":\"police-west\"}";
  private static final String PLACE = "\"seat\":\"municipality\"";

  private final Desk desk = Desk.dutch();
  private final People people = new People(desk.tenant());
  private final Call chair = desk.as(Role.CASECHAIR);
  private String file;

  @BeforeEach
  void twoOfTheTenantMetOnACase() {
    file = "/v1/cases/" + desk.openCase("Left school.");
    desk.partner(file, "police", "police-west");
    ConferenceRoom.of(desk).met("conference", 3, Telling.lastPart(file), PLACE, PLACE);
  }

  @Test
  void whatLeavesItsCategoryOutIsToldAsTheNoteSays() {
    String note = note(",\"dataCategory\":\"criminal\"");
    String sheet = agreed(Telling.sheetFor("police-west", chair, file, BOTH, from(note)));

    Answer refused = tell(chair, sheet);

    assertThat(refused.problem()).as(refused.body()).isEqualTo("transition-refused");
    assertThat(refused.json().getString("detail")).startsWith("categoryNotAgreed");
    assertThat(refused.body()).contains("/items/0/dataCategory");
    desk.agree("police-west", "police", "ordinary", "criminal");
    Answer told = tell(chair, sheet);
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    Answer register = chair.get(told.json().getString("disclosureHref"));
    assertThat(register.json().getJsonArray("items").getJsonObject(0).getString("dataCategory"))
        .isEqualTo("criminal");
  }

  @Test
  void aPartnerReadsWhatItHearsOfASheetAndNothingTellsOfTheRest() {
    String note = note(",\"dataCategory\":\"special\"");
    String declared = "{\"what\":\"Takes pills.\",\"dataCategory\":\"special\"}";
    String open = "{\"what\":\"The table takes it up.\"}";
    desk.agree(specialUntilTomorrow());
    String sheet =
        PrivacyOffice.made(
            Telling.sheet(
                chair, file, BOTH + CONSTABLE, String.join(",", declared, open, from(note))));
    assertThat(items(constable().get(sheet))).isEqualTo(3);

    Product.started().clock().ahead(Duration.ofDays(7), () -> ordinaryNextWeek(sheet));
  }

  private void ordinaryNextWeek(String sheet) {
    Call constable = constable();
    Answer heard = constable.get(sheet);
    Answer whole = desk.as(Role.CASECHAIR).get(sheet);

    assertThat(items(heard)).isEqualTo(1);
    assertThat(heard.body()).contains("The table takes it up.");
    assertThat(items(whole)).isEqualTo(3);
    assertThat(heard.header("ETag")).isNotEqualTo(whole.header("ETag"));
    assertThat(items(constable.post(sheet + "/objection", "{\"grounds\":\"g\"}"))).isEqualTo(1);
  }

  @Test
  void nobodyIsAskedToAgreeToWhatHeDoesNotRead() {
    String note = note(",\"dataCategory\":\"special\"");

    Answer blind = Telling.sheet(chair, file, BOTH + CONSTABLE, from(note));

    assertThat(blind.status()).as(blind.body()).isEqualTo(400);
    assertThat(blind.body()).contains("/participants/2", "unheard");
    assertThat(blind.body()).contains("sign an agreement", "by a preparation instead");
    desk.agree("police-west", "police", "special");
    assertThat(Telling.sheet(chair, file, BOTH + CONSTABLE, from(note)).status()).isEqualTo(201);
  }

  @Test
  void aNoteWhoseTimeIsOverIsNotToldThoughItWasDescribedBefore() {
    String tomorrow =
        Product.started()
            .clock()
            .instant()
            .plus(Duration.ofDays(1))
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();
    String note = note(",\"sharedUntil\":\"" + tomorrow + "\"");
    String sheet = agreed(Telling.sheet(chair, file, BOTH, from(note)));

    Product.started().clock().ahead(Duration.ofDays(7), () -> overNextWeek(sheet, note));

    assertThat(tell(chair, sheet).status()).as("today").isEqualTo(201);
  }

  private void overNextWeek(String sheet, String note) {
    Call then = desk.as(Role.CASECHAIR);

    Answer refused = tell(then, sheet);
    Answer another = Telling.sheet(then, file, BOTH, from(note));

    assertThat(refused.problem()).as(refused.body()).isEqualTo("transition-refused");
    assertThat(refused.json().getString("detail")).startsWith("expired");
    assertThat(refused.body()).contains("/items/0/note");
    assertThat(another.status()).as(another.body()).isEqualTo(400);
    assertThat(another.body()).contains("/items/0/note", "expired");
  }

  private static Agreement specialUntilTomorrow() {
    Instant now = Product.started().clock().instant();
    return Agreement.with("police-west")
        .opening("police", "special")
        .valid(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)));
  }

  private Call constable() {
    return people.of("police-west", "constable", Role.PARTNER);
  }

  private static int items(Answer sheet) {
    return sheet.json().getJsonArray("items").size();
  }

  private String note(String more) {
    Answer made = chair.post(file + "/notes", "{\"text\":\"Heard at the table.\"" + more + "}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.madeId();
  }

  private static String from(String note) {
    return "{\"what\":\"Heard at the table.\",\"note\":\"" + note + "\"}";
  }

  /** Both agree to it; gives its address. */
  private String agreed(Answer made) {
    String sheet = PrivacyOffice.made(made);
    PrivacyOffice.made(chair.post(sheet + "/approval", "{}"));
    PrivacyOffice.made(people.own("second", Role.CASECHAIR).post(sheet + "/approval", "{}"));
    return sheet;
  }

  private static Answer tell(Call caller, String sheet) {
    return caller.ifMatch("*").post(sheet + "/disclosure", "{}");
  }
}
