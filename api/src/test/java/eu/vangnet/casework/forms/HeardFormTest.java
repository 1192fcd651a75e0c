package eu.vangnet.casework.forms;

import static eu.vangnet.casework.forms.FormDrawer.content;
import static eu.vangnet.casework.forms.FormDrawer.items;
import static eu.vangnet.casework.forms.FormDrawer.tag;
import static eu.vangnet.casework.forms.FormDrawer.versions;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who at the table hears which part of a form, and what tells nobody that there is more. */
class HeardFormTest {
  private static final String OPEN = "\"grounds\":\"He quarrels at home.\"";
  private static final String BOTH = OPEN + ",\"lighterAlternatives\":\"The doctor sees him.\"";
  private static final String SECRET =
      ",\"fields\":[{\"field\":\"lighterAlternatives\",\"professionalSecret\":true}]";
  private static FormDrawer drawer;

  private final Call worker = drawer.worker();
  private final Call partner = drawer.partner();

  @BeforeAll
  static void aCase() {
    drawer = new FormDrawer();
  }

  @Test
  @Tag("database")
  void aFieldThatIsKeptCloserIsForNobodyElse() {
    String form = drawer.filled(worker, BOTH, SECRET);

    assertThat(content(worker, form)).containsKey("lighterAlternatives");
    assertThat(content(partner, form)).containsOnlyKeys("stillNecessary", "grounds");
    Stream.of(form, form + "/versions", drawer.path() + "/forms", drawer.path() + "/explanation")
        .forEach(
            address ->
                assertThat(partner.get(address).body())
                    .as(address)
                    .doesNotContain("doctor", "lighterAlternatives"));
    assertThat(worker.get(drawer.path() + "/explanation").body())
        .contains(form + "#/latest/content/lighterAlternatives");
    assertThat(explained(partner)).contains(form);
  }

  @Test
  void aChangeOfWhatIsHiddenIsNoneForWhoDoesNotHearIt() {
    String form = drawer.filled(worker, BOTH, SECRET);
    String before = tag(partner, form);

    Answer replaced =
        drawer.replace(worker, form, BOTH.replace("The doctor sees", "Nobody sees"), SECRET);

    assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
    assertThat(tag(partner, form)).isEqualTo(before);
    assertThat(versions(partner, form)).hasSize(1);
    assertThat(versions(worker, form)).hasSize(2);
    String later = replaced.json().getJsonObject("latest").getString("href");
    assertThat(partner.get(later).status()).as("not even by its address").isEqualTo(404);
  }

  @Test
  void whoHearsAllHearsOfEveryVersion() {
    String form = drawer.filled(worker, OPEN, "");
    drawer.replace(worker, form, OPEN.replace("quarrels", "is quiet"), "");

    assertThat(versions(partner, form)).hasSize(2);
  }

  @Test
  @Tag("database")
  void aSecretThatIsLaidOnAFieldLaterClosesItsEarlierVersionsToo() {
    String form = drawer.filled(worker, BOTH, "");
    assertThat(content(partner, form)).containsKey("lighterAlternatives");

    drawer.replace(worker, form, BOTH.replace("sees", "saw"), SECRET);

    assertThat(partner.get(form + "/versions").body()).doesNotContain("doctor");
    assertThat(versions(partner, form)).hasSize(1);
  }

  @Test
  void andStaysOnItWhenALaterVersionLeavesTheFieldOut() {
    String form = drawer.filled(worker, BOTH, "");
    drawer.replace(worker, form, BOTH.replace("sees", "saw"), SECRET);
    String before = tag(partner, form);

    Answer replaced = drawer.replace(worker, form, OPEN, "");

    assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
    assertThat(versions(worker, form)).hasSize(3);
    assertThat(partner.get(form + "/versions").body()).doesNotContain("doctor");
    assertThat(versions(partner, form)).hasSize(1);
    assertThat(tag(partner, form)).isEqualTo(before);
  }

  @Test
  void aSecretThatIsLaidOnTheWholeTakesItAwayWithItsPast() {
    String form = drawer.filled(worker, OPEN, "");
    String version = worker.get(form).json().getJsonObject("latest").getString("href");
    assertThat(partner.get(version).status()).isEqualTo(200);

    drawer.replace(worker, form, OPEN, ",\"professionalSecret\":true");

    Stream.of(form, form + "/versions", version)
        .forEach(address -> assertThat(partner.get(address).status()).isEqualTo(404));
    assertThat(items(partner, drawer.path() + "/forms"))
        .noneMatch(line -> line.getString("href").equals(form));
    assertThat(explained(partner)).doesNotContain(form);
  }

  @Test
  void aDataCategoryThatNoAgreementOpensIsHeardByNobodyElse() {
    String form = drawer.filled(worker, OPEN, ",\"dataCategory\":\"special\"");
    String partly =
        drawer.filled(
            worker,
            BOTH,
            SECRET.replace("professionalSecret\":true", "dataCategory\":\"special\""));

    assertThat(partner.get(form).status()).isEqualTo(404);
    assertThat(content(partner, partly)).doesNotContainKey("lighterAlternatives");
  }

  @Test
  void aFieldThatHasToBeThereIsClassifiedWithTheWhole() {
    Answer refused =
        drawer.review(
            worker,
            OPEN,
            """
            ,"fields":[{"field":"grounds","professionalSecret":true},{"field":"lighterAlternatives"},
             {"field":"grounds","sharedUntil":"2001-01-01T00:00:00Z"}]\
            """);

    assertThat(refused.problem()).isEqualTo("invalid-input");
    assertThat(refused.json().getJsonArray("violations").getValuesAs(JsonObject.class))
        .extracting(fault -> fault.getString("name") + ' ' + fault.getString("code"))
        .contains(
            "/fields/0/field needed",
            "/fields/1/field unknown",
            "/fields/2/field unique",
            "/fields/2/sharedUntil past");
  }

  @Test
  void onlyWhoBroughtAFormInReplacesIt() {
    String theirs = drawer.filled(partner, OPEN, "");
    String secret = drawer.filled(partner, OPEN, ",\"professionalSecret\":true");

    assertThat(worker.get(theirs).json().getString("source")).isEqualTo(FormDrawer.POLICE);
    assertThat(worker.get(secret).status()).isEqualTo(404);
    Answer refused = drawer.replace(worker, theirs, "\"grounds\":\"g\"", "");
    assertThat(refused.json().getString("detail")).startsWith("broughtByOthers: ");
    assertThat(worker.get(theirs).json().getJsonArray("actions").toString())
        .contains("broughtByOthers");
    assertThat(drawer.replace(partner, theirs, "\"grounds\":\"g\"", "").status()).isEqualTo(200);
  }

  @Test
  void whatAChildSaidInConfidenceStandsInNoBundleOfAGuardianNorASecretInAny() {
    FormDrawer own = new FormDrawer();
    own.filled(
        own.worker(),
        BOTH,
        ",\"fields\":[{\"field\":\"lighterAlternatives\",\"toldInConfidence\":true}]");
    own.filled(own.worker(), "\"grounds\":\"Bound by an oath.\"", ",\"professionalSecret\":true");

    JsonObject self = bundle(own, "self");
    assertThat(self.getJsonArray("records").toString())
        .contains("He quarrels at home.", "The doctor sees him.")
        .doesNotContain("oath");
    assertThat(self.getJsonArray("withheld").toString()).contains("professionalSecrecy");
    JsonObject guardian = bundle(own, "guardian");
    assertThat(guardian.getJsonArray("records").toString())
        .contains("He quarrels at home.")
        .doesNotContain("doctor");
    assertThat(guardian.getJsonArray("withheld").toString()).contains("confidenceOfChild");
  }

  @Test
  void aMarkThatIsLaidLaterClosesWhatWasSaidBeforeInBundlesToo() {
    FormDrawer own = new FormDrawer();
    String confided = own.filled(own.worker(), BOTH, "");
    own.replace(own.worker(), confided, OPEN, ",\"toldInConfidence\":true");
    String secret = own.filled(own.worker(), BOTH.replace("doctor", "dentist"), "");
    own.replace(own.worker(), secret, BOTH.replace("doctor", "dentist"), SECRET);

    assertThat(bundle(own, "self").getJsonArray("records").toString())
        .contains("doctor")
        .doesNotContain("dentist");
    JsonObject guardian = bundle(own, "guardian");
    assertThat(guardian.getJsonArray("records").toString()).doesNotContain("doctor", "dentist");
    assertThat(guardian.getJsonArray("withheld").toString())
        .contains("forms.1.form", "forms.1.versions.1.writtenAt")
        .doesNotContain("forms.2.form", "forms.2.versions.1.writtenAt");
  }

  private static JsonObject bundle(FormDrawer drawer, String relation) {
    PrivacyOffice office = PrivacyOffice.of(drawer.desk());
    String request =
        PrivacyOffice.made(
            office
                .officer()
                .post("/v1/requests", PrivacyOffice.body("access", "Kim Klein", relation, "")));
    PrivacyOffice.made(
        office.step(request, "identity", "{\"method\":\"inPerson\",\"authority\":\"Register.\"}"));
    String id = drawer.path().substring(drawer.path().lastIndexOf('/') + 1);
    Answer made =
        office
            .officer()
            .post(
                request + "/bundles",
                "{\"records\":[{\"kind\":\"case\",\"id\":\""
                    + id
                    + "\"}],\"reason\":\"No name.\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.json();
  }

  private static List<String> explained(Call caller) {
    return items(caller, drawer.path() + "/explanation").stream()
        .map(item -> item.getString("href"))
        .toList();
  }
}
