package eu.vangnet.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.testing.Answer;
import org.junit.jupiter.api.Test;

class ChildTest {
  private final Desk desk = Desk.dutch();

  @Test
  void ofAChildUnderTwelveNoIdeologyIsRecorded() {
    Folder child = Folder.of(desk, "\"age\":9,\"concerns\":[\"rightWing\"]");
    assertThat(child.chair().get(child.path()).json().getJsonArray("concerns")).isEmpty();

    Answer refused = child.change("{\"concerns\":[\"islamist\"]}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("/concerns", "ideologyOfChild");
    assertThat(child.change("{\"concerns\":[\"noIdeologyIdentified\"]}").status()).isEqualTo(200);

    Folder older = Folder.of(desk, "\"age\":12,\"concerns\":[\"rightWing\"]");
    assertThat(older.chair().get(older.path()).body()).contains("rightWing");
    Answer younger = older.change("{\"age\":11}");
    assertThat(younger.status()).isEqualTo(400);
    assertThat(younger.body()).contains("ideologyOfChild");
  }

  @Test
  void theDayOfBirthCountsBeforeTheAgeThatWasStated() {
    Folder child =
        Folder.of(desk, "\"person\":{\"dateOfBirth\":\"2019-05-01\"},\"concerns\":[\"islamist\"]");

    assertThat(child.chair().get(child.path()).json().getJsonArray("concerns")).isEmpty();
    assertThat(child.monitor("").body()).contains("childProtectionFirst");
  }

  @Test
  void aChildIsNotNamedInACaseThatHoldsAnIdeology() {
    Folder folder = Folder.of(desk, "\"concerns\":[\"rightWing\"]");
    String child = "{\"role\":\"personOfConcern\",\"details\":{\"age\":8}}";

    Answer refused = folder.chair().post(folder.path() + "/persons", child);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("ideologyOfChild");

    assertThat(folder.change("{\"concerns\":null}").status()).isEqualTo(200);
    assertThat(folder.chair().post(folder.path() + "/persons", child).status()).isEqualTo(201);
    assertThat(folder.change("{\"concerns\":[\"rightWing\"]}").status()).isEqualTo(400);
  }

  @Test
  void theCaseOfAChildGoesOnOnlyWhenChildProtectionWasTold() {
    Folder child = Folder.of(desk, "\"age\":9");

    Answer refused = child.monitor("");
    assertThat(refused.problem()).isEqualTo("transition-refused");
    assertThat(refused.json().getString("detail")).startsWith("childProtectionFirst: ");

    Answer told = child.monitor(",\"childProtection\":\"Told by phone.\"");
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    Answer again =
        child.step(
            "transitions",
            "\"to\":\"caseConference\",\"proportionality\":\"p\",\"subsidiarity\":\"s\"");
    assertThat(again.status()).as("once is enough: " + again.body()).isEqualTo(201);
  }

  @Test
  void orWhenChildProtectionSitsAtTheTable() {
    Folder child = Folder.of(desk, "\"age\":9");
    child.made("/seats", "{\"seat\":\"childProtection\",\"organisation\":\"child-board\"}");

    assertThat(child.monitor("").status()).isEqualTo(201);
  }

  @Test
  void closingAsksForNeither() {
    Folder child = Folder.of(desk, "\"age\":9");

    Answer closed = child.close();
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
  }

  @Test
  void fromTwelveOnTheTableDecides() {
    assertThat(Folder.of(desk, "\"age\":12").monitor("").status()).isEqualTo(201);
  }
}
