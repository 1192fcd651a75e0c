package eu.vangnet.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildTest {
  private final Desk desk = Desk.dutch();

  @Test
  void ofAChildUnderTwelveNoIdeologyIsRecordedInACase() {
    Folder child = Folder.of(desk, "\"age\":9,\"concerns\":[\"extremeViolenceFascination\"]");

    for (String ideology : List.of("islamist", "jihadism", "mixedUnclear")) {
      Answer refused = child.change("{\"concerns\":[\"" + ideology + "\"]}");
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body()).contains("/concerns", "ideologyOfChild");
    }
    assertThat(child.change("{\"concerns\":[\"noIdeologyIdentified\"]}").status()).isEqualTo(200);

    Folder older = Folder.of(desk, "\"age\":12,\"concerns\":[\"rightWing\"]");
    assertThat(older.chair().get(older.path()).body()).contains("rightWing");
    Answer younger = older.change("{\"age\":11}");
    assertThat(younger.status()).isEqualTo(400);
    assertThat(younger.body()).contains("ideologyOfChild");
  }

  /** Nor in a signal, whose concerns the figures count: neither a core code nor what counts so. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"age\":9,\"concerns\":[\"rightWing\"]",
        "\"age\":11,\"concerns\":[\"noIdeologyIdentified\",\"jihadism\"]",
        "\"age\":40,\"person\":{\"dateOfBirth\":\"2019-05-01\"},\"concerns\":[\"islamist\"]"
      })
  void norInASignal(String known) {
    Answer refused =
        desk.as(Role.CASEWORKER)
            .purpose("intake")
            .post("/v1/signals", "{\"facts\":\"f\",\"sector\":\"education\"," + known + "}");

    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.body()).contains("/concerns", "ideologyOfChild");
    assertThat(
            desk.as(Role.CASEWORKER)
                .purpose("reporting")
                .get("/v1/figures?dimension=concern")
                .json()
                .getInt("total"))
        .isZero();
  }

  @Test
  void theDayOfBirthCountsBeforeTheAgeThatWasStated() {
    Folder child = Folder.of(desk, "\"person\":{\"dateOfBirth\":\"2019-05-01\"}");

    assertThat(child.change("{\"concerns\":[\"islamist\"]}").body()).contains("ideologyOfChild");
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
