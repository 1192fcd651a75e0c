package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person gets forms, plans and what else was written on support by the rules of notes. */
@Tag("database")
class SupportBundleTest {
  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final Call worker = desk.as(Role.CASEWORKER);
  private final String file = desk.openCase("Left school.");
  private final String path = "/v1/cases/" + file;

  @Test
  void whatIsSecretInFormsAndPlansIsWithheldWithItsGroundAndTheRestIsGiven() {
    made(
        worker.post(
            path + "/forms",
            """
            {"form":"necessityReview",
             "content":{"stillNecessary":true,"grounds":"The open form.","lighterAlternatives":"The hidden field."},
             "fields":[{"field":"lighterAlternatives","professionalSecret":true}]}"""));
    made(
        worker.post(
            path + "/plans",
            """
            {"summary":"The open plan.","goals":[
               {"domain":"family","focus":"person","text":"The open goal.","state":"open"},
               {"domain":"health","focus":"person","text":"The hidden goal.","state":"open","professionalSecret":true}]}"""));
    made(worker.post(path + "/assessments", assessment("The open assessment.", "")));
    made(
        worker.post(
            path + "/assessments",
            assessment("The hidden assessment.", ",\"professionalSecret\":true")));

    JsonObject bundle = bundle();

    assertThat(bundle.getJsonArray("records").toString())
        .contains("The open form.", "The open plan.", "The open goal.", "The open assessment.")
        .doesNotContain("The hidden");
    assertThat(withheld(bundle, "professionalSecrecy"))
        .contains("forms.1.versions.1.lighterAlternatives", "support.1.goals.2.text")
        .contains("support.3.conclusion")
        .doesNotContain("support.1.goals.1.text", "support.2.conclusion");
    assertThat(bundle.toString()).doesNotContain("The hidden");
  }

  @Test
  void whoElseTookPartIsWithheldAsWithTheStepsOfTheCase() {
    String plan = made(worker.post(path + "/plans", "{\"summary\":\"s\"}"));
    made(
        worker.post(
            plan + "/reviews",
            "{\"heldOn\":\"2026-01-01\",\"participants\":[\"Wren Another\"],\"changed\":\"More.\"}"));

    JsonObject bundle = bundle();

    assertThat(bundle.toString()).contains("More.").doesNotContain("Wren Another");
    assertThat(withheld(bundle, "othersRights")).contains("support.2.participants.1");
  }

  private static String assessment(String conclusion, String more) {
    return """
        {"instrument":"i","assessor":"a","certifiedUntil":"2026-06-01","assessedOn":"2026-01-01",
         "purpose":"p","conclusion":"%s"%s}"""
        .formatted(conclusion, more);
  }

  private JsonObject bundle() {
    String request = office.identified("access", "Sam");
    String records =
        "{\"records\":[{\"kind\":\"case\",\"id\":\"" + file + "\"}],\"reason\":\"No name.\"}";
    return office.officer().get(made(office.officer().post(request + "/bundles", records))).json();
  }

  private static List<String> withheld(JsonObject bundle, String ground) {
    return bundle.getJsonArray("withheld").getValuesAs(JsonObject.class).stream()
        .filter(item -> item.getString("ground").equals(ground))
        .map(item -> item.getString("item"))
        .toList();
  }
}
