package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.vangnet.casework.support.Team;
import eu.vangnet.privacy.LegibleRows;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Support follows a case: what was done for somebody, and nobody who did it. */
@Timeout(180)
class TransferOfSupportTest {
  private static final String PARTNER = "youth-work";

  private final HandOver handOver = HandOver.begun();
  private final Call chair = handOver.chair();
  private final Call receiver = handOver.atReceiver();
  private final List<String> going = new ArrayList<>();
  private final WholeSupport support =
      new WholeSupport(
          handOver,
          word -> {
            // The receiver is that of other tests too, so the words are told apart.
            going.add(word + " (1)");
            return word + " (1)";
          },
          word -> word);

  @Test
  @Tag("database")
  void supportBecomesARecordOfTheReceiverThatSaysWhereItComesFromAndGoesWithItsCase() {
    support.afterCare();
    support.reviews(plan());
    support.assessments();
    support.mentoring();

    Answer accepted = handOver.accept(handOver.received(handOver.requested(WholeFile.SCOPE)));
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    String opened = accepted.json().getString("caseHref");

    String staff = handOver.sender().tenant().value() + "/staff";
    JsonObject plan = one(opened + "/plans");
    assertThat(plan.getString("nextReviewOn")).isEqualTo("2031-03-01");
    JsonObject review = one(plan.getString("href") + "/reviews");
    assertThat(review.getString("recordedBy")).isEqualTo(staff);
    assertThat(review.getJsonArray("participants")).isEmpty();
    JsonObject assessment = one(opened + "/assessments");
    assertThat(assessment.getString("assessor")).isEqualTo(staff);
    assertThat(assessment.getString("certifiedUntil")).isEqualTo("2026-12-01");
    assertThat(assessment.getString("nextDueOn")).isEqualTo("2031-04-01");
    JsonObject care = one(opened + "/aftercares");
    assertThat(care.getString("state")).isEqualTo("current");
    assertThat(care.getJsonArray("contacts"))
        .singleElement()
        .satisfies(
            contact ->
                assertThat(contact.asJsonObject().getString("dueOn")).isEqualTo("2031-02-03"));
    requireMentoringThatEnded(opened, staff);

    erase(opened);
    assertThat(LegibleRows.of(handOver.receiver()).holding(going)).isEmpty();
  }

  private void requireMentoringThatEnded(String opened, String staff) {
    JsonObject mentoring = one(opened + "/mentorings");
    assertThat(mentoring.getString("state")).isEqualTo("ended");
    assertThat(mentoring.getString("recordedBy")).isEqualTo(staff);
    assertThat(mentoring)
        .containsKeys("mentorSignedOn", "clientSignedOn")
        .doesNotContainKeys("mentor", "endReason");
    String sessions = mentoring.getString("href") + "/sessions";
    assertThat(one(sessions).getString("recordedBy")).isEqualTo(staff);
    Answer further =
        receiver.post(
            sessions, "{\"heldOn\":\"" + Team.today() + "\",\"outcome\":\"They met again.\"}");
    assertThat(further.json().getString("detail")).startsWith("notAgreed");
  }

  private void erase(String opened) {
    PrivacyOffice there = new PrivacyOffice(handOver.receiver());
    String request = there.identified("erasure", "Sam Voorbeeld");
    PrivacyOffice.made(
        there
            .officer()
            .post(
                request + "/erasures",
                PrivacyOffice.records(
                    there.matches(request).stream()
                        .filter(match -> match.getString("id").equals(WholeFile.id(opened)))
                        .toList())));
  }

  @Test
  void reviewsStayWhereThePlansGoWithoutThem() {
    support.reviews(plan());

    JsonObject preview =
        handOver.preview(WholeFile.SCOPE.replace("\"reviews\":true", "\"reviews\":false"));

    JsonObject content = preview.getJsonObject("content");
    assertThat(content.getJsonArray("plans").getJsonObject(0).getJsonArray("reviews")).isEmpty();
    assertThat(TransferOfAWholeFileTest.counts(preview))
        .contains("review notChosen 1", "review professionalSecret 1");
  }

  @Test
  void supportThatSpeaksOfWhatStaysIsRefusedWithTheNameOfEachField() {
    Answer refused =
        chair.post(
            handOver.file() + "/previews",
            """
            {"scope":{"person":true,"notes":"all","decisions":true,"attachments":false,
              "reviews":true,"afterCares":true,"assessments":true,"mentorings":true,"forms":true}}""");

    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.json().getJsonArray("violations").getValuesAs(JsonObject.class))
        .extracting(violation -> violation.getString("name"))
        .containsExactly(
            "/scope/reviews",
            "/scope/afterCares",
            "/scope/assessments",
            "/scope/mentorings",
            "/scope/forms");
  }

  @Test
  void ofSupportThatIsNotForHisEyesNothingTellsWhoHandsTheCaseOver() {
    support.reviews(plan());
    support.assessments();
    support.mentoring();
    support.form();

    Answer shown =
        whoReadsCasesOnly()
            .post(
                handOver.file() + "/previews",
                "{\"scope\":%s,\"receiver\":\"%s\"}"
                    .formatted(WholeFile.SCOPE, handOver.receiver().value()));

    assertThat(shown.status()).as(shown.body()).isEqualTo(200);
    JsonObject content = shown.json().getJsonObject("content");
    for (String part : List.of("plans", "assessments", "afterCares", "mentorings", "forms")) {
      assertThat(content.getJsonArray(part)).as(part).isEmpty();
    }
    assertThat(TransferOfAWholeFileTest.counts(shown.json()))
        .noneMatch(count -> count.matches("(plan|review|assessment|mentoring|form).*"));
  }

  private Call whoReadsCasesOnly() {
    Answer composed =
        handOver
            .sender()
            .as(Role.TENANTADMIN)
            .post(
                "/v1/roles",
                "{\"name\":\"file-mover\",\"label\":\"Moves files\",\"rights\":"
                    + "[\"transfers:request\",\"transfers:read\",\"cases:read\"]}");
    assertThat(composed.status()).as(composed.body()).isEqualTo(201);
    Product product = Product.started();
    JWTClaimsSet claims =
        product
            .issuer()
            .claims(handOver.sender().tenant())
            .claim("roles", List.of("file-mover"))
            .build();
    return product.as(product.issuer().sign(claims)).purpose("caseWork");
  }

  @Test
  void whatAPartnerAssessedGoesWithItsLeaveOnlyAndNamesItNowhere() {
    handOver.sender().agree(PARTNER, "youthWork", "ordinary");
    handOver.sender().seat(WholeFile.id(handOver.file()), "youthWork", PARTNER);
    Team.made(
        handOver
            .sender()
            .as(Role.CASEWORKER, PARTNER)
            .post(
                handOver.file() + "/assessments",
                """
                {"instrument":"VERA-2R","assessor":"p","certifiedUntil":"2026-12-01",
                 "assessedOn":"2026-01-05","purpose":"p","conclusion":"Seen at the club."}"""));

    JsonObject without = handOver.preview(WholeFile.SCOPE);
    String with =
        handOver
            .preview(
                WholeFile.SCOPE.replace(
                    "\"links\":true",
                    "\"links\":true,\"leaves\":[{\"organisation\":\""
                        + PARTNER
                        + "\",\"givenOn\":\"2026-01-02\"}]"))
            .getJsonObject("content")
            .toString();

    assertThat(TransferOfAWholeFileTest.counts(without))
        .contains("assessment partnerWithoutLeave 1");
    assertThat(without.getJsonObject("content").toString()).doesNotContain("Seen at the club.");
    assertThat(with).contains("Seen at the club.", "\"authorRole\":\"partner\"");
    assertThat(with).doesNotContain(PARTNER);
  }

  private String plan() {
    return Team.made(chair.post(handOver.file() + "/plans", "{\"summary\":\"Back to school.\"}"))
        .madeId();
  }

  private JsonObject one(String list) {
    List<JsonObject> items =
        receiver.get(list).json().getJsonArray("items").getValuesAs(JsonObject.class);
    assertThat(items).as(list).hasSize(1);
    return items.getFirst();
  }
}
