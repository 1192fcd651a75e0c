package eu.vangnet.privacy.retention;

import static eu.vangnet.privacy.PrivacyOffice.awaited;
import static eu.vangnet.privacy.PrivacyOffice.made;
import static eu.vangnet.privacy.PrivacyOffice.records;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What another tenant told of a person is not kept for ever. */
@Tag("database")
@Timeout(180)
class ReceivedRetentionTest {
  private static final Product PRODUCT = Product.started();
  private static final String RULE = "core.receivedDisclosure";
  private static final String NAME = "Noor Noord";
  private static final Duration OVER = Duration.ofDays(367);

  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final Call chair = desk.as(Role.CASECHAIR);
  private String file;

  @BeforeEach
  void aCase() {
    file = "/v1/cases/" + desk.openCase("Left school.");
    Answer named = chair.ifMatch("*").patch(file, "{\"person\":{\"name\":\"" + NAME + "\"}}");
    assertThat(named.status()).as(named.body()).isEqualTo(200);
  }

  @Test
  void itIsOverAYearAfterItsSenderLastSpokeOfIt() {
    TenantId other = Desk.dutch().tenant();
    String told = toldTo(other);

    PRODUCT
        .clock()
        .ahead(
            OVER,
            () -> {
              assertThat(ran(other).getInt("erased")).isEqualTo(1);
              assertThat(there(other).get(told).status()).isEqualTo(404);
            });
  }

  @Test
  void aTenantWithoutCasesDoesNotKeepItEither() {
    TenantId provider = PRODUCT.tenant(TenantKind.TRAINING_PROVIDER, Map.of());
    String told = toldTo(provider);

    PRODUCT
        .clock()
        .ahead(
            OVER,
            () -> {
              assertThat(ran(provider).getInt("erased")).isEqualTo(1);
              assertThat(there(provider).get(told).status()).isEqualTo(404);
            });
  }

  @Test
  void whatIsHeldAsRestrictedStays() {
    TenantId other = Desk.dutch().tenant();
    String told = toldTo(other);
    worked("restriction", "/restrictions");
    awaited(there(other), told, "\"processingRestricted\":true");

    PRODUCT
        .clock()
        .ahead(
            OVER,
            () -> {
              assertThat(ran(other).getInt("erased")).isZero();
              assertThat(there(other).get(told).status()).isEqualTo(200);
            });
  }

  @Test
  void whatWasRestrictedAndThenErasedWhereItCameFromAndHereIsOver() {
    TenantId other = Desk.dutch().tenant();
    String told = toldTo(other);
    worked("restriction", "/restrictions");
    answered(there(other), told, "restricted");
    worked("erasure", "/erasures");
    answered(there(other), told, "erased");

    PRODUCT
        .clock()
        .ahead(
            OVER,
            () -> {
              assertThat(ran(other).getInt("erased")).isEqualTo(1);
              assertThat(there(other).get(told).status()).isEqualTo(404);
            });
  }

  private void worked(String kind, String below) {
    String request = office.identified(kind, NAME);
    made(office.officer().post(request + below, records(itsCase(request))));
  }

  /** Answers that the same was done, once it is known there. */
  private static void answered(Call by, String told, String what) {
    awaited(by, told, '"' + what + '"');
    String tag = by.get(told).header("ETag").orElseThrow();
    made(by.ifMatch(tag).post(told + "/acknowledgement", "{\"outcome\":\"" + what + "\"}"));
  }

  private List<JsonObject> itsCase(String request) {
    return office.matches(request).stream()
        .filter(match -> match.getString("kind").equals("case"))
        .toList();
  }

  /** Told to a tenant; the address of it there. */
  private String toldTo(TenantId receiver) {
    String disclosure =
        made(
            chair.post(
                file + "/disclosures",
                """
                {"recipient":{"tenant":"%s"},"items":[{"what":"He stays at home."}],
                 "purpose":"p","legalBasis":"pgaAct","decision":"%s"}\
                """
                    .formatted(receiver.value(), desk.decided(file))));
    String told = "/v1/disclosures/" + disclosure.substring(disclosure.lastIndexOf('/') + 1);
    Exchange.await(there(receiver), told, "held");
    return told;
  }

  private static Call there(TenantId receiver) {
    return new PrivacyOffice(receiver).officer();
  }

  private static JsonObject ran(TenantId receiver) {
    JsonObject run = RetentionRoom.of(receiver).run();
    assertThat(run.getString("state")).isEqualTo("finished");
    return RetentionRoom.count(run, RULE);
  }
}
