package eu.vangnet.casework.telling;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.WithholdingGround;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret item never leaves in an export, whatever it hangs on a case as. */
class SecretsInBundlesTest {
  private static final Product PRODUCT = Product.started();

  /** The secret that each annex keeps back; whoever adds one says here what it keeps. */
  private static final Map<String, List<String>> SECRETS =
      Map.ofEntries(
          entry("AttachmentAnnex", List.of("QvertiaPaper")),
          entry("ConferenceAnnex", List.of("QvertiaMinute")),
          entry("ConsentAnnex", List.of("QvertiaConsent")),
          entry("DisclosureAnnex", List.of("QvertiaPrepared")),
          entry("FormAnnex", List.of("QvertiaForm")),
          entry("InvolvedAnnex", List.of("QvertiaPerson")),
          entry("MentoringAnnex", List.of("QvertiaMentoring")),
          entry("PreparationAnnex", List.of("QvertiaPrepared", "QvertiaOfPartner")),
          entry(
              "SupportAnnex",
              List.of(
                  "QvertiaPlan",
                  "QvertiaReview",
                  "QvertiaGoal",
                  "QvertiaMeasure",
                  "QvertiaAssessment",
                  "QvertiaSession",
                  "QvertiaContact")),
          entry("TaskAnnex", List.of("QvertiaTask")));

  /** What these keep cannot be classified as a secret, or is refused where it is one. */
  private static final Set<String> WITHOUT_SECRETS =
      Set.of(
          "BundleAnnex",
          "DemandAnnex",
          "EmergencyAnnex",
          "Extensions",
          "HistoryAnnex",
          "IdempotencyLeftovers",
          "LegalHolds",
          "LiftingAnnex",
          "LinkAnnex",
          "MovedCountAnnex",
          "NamedPersonAnnex",
          "NotificationAnnex",
          "OpinionAnnex",
          "PermissionAnnex",
          "ProfessionalAnnex",
          "ReceivedTransferAnnex",
          "SentTransferAnnex",
          "SheetAnnex");

  private static SecretWorld world;

  @BeforeAll
  static void aCaseOfSecrets() {
    world = new SecretWorld();
  }

  static Stream<String> annexes() {
    return PRODUCT.bean(PersonalRegister.class).annexes().stream()
        .map(annex -> annex.getClass().getSimpleName());
  }

  @Test
  void noBundleHoldsAnySecretAndAllThatIsNoneIsGiven() {
    PrivacyOffice office = PrivacyOffice.of(world.desk());
    String records =
        "{\"records\":[{\"kind\":\"case\",\"id\":\"" + world.id() + "\"}],\"reason\":\"No name.\"}";

    String bundle =
        PrivacyOffice.made(
            office.officer().post(office.identified("access", "Sam") + "/bundles", records));
    Answer given = office.officer().get(bundle);

    assertThat(given.body())
        .doesNotContain("Qvertia")
        .contains("Open goal.", "professionalSecrecy");
  }

  @ParameterizedTest
  @MethodSource("annexes")
  void eachAnnexKeepsItsSecretsBackAsSuch(String name) {
    RecordAnnex annex =
        PRODUCT.bean(PersonalRegister.class).annexes().stream()
            .filter(found -> found.getClass().getSimpleName().equals(name))
            .findFirst()
            .orElseThrow();
    List<PersonalItem> items =
        TenantContext.call(
            world.desk().tenant(),
            () ->
                PRODUCT
                    .bean(TenantDatabase.class)
                    .read(em -> annex.export(em, new RecordId("case", world.id()))));

    assertThat(SECRETS.containsKey(name)).as(name).isNotEqualTo(WITHOUT_SECRETS.contains(name));
    for (String secret : SECRETS.getOrDefault(name, List.of("Qvertia"))) {
      List<PersonalItem> holding =
          items.stream().filter(item -> item.value().contains(secret)).toList();
      assertThat(holding.isEmpty()).as(secret).isEqualTo(!SECRETS.containsKey(name));
      assertThat(holding)
          .allSatisfy(
              item ->
                  assertThat(item.withheldFor()).contains(WithholdingGround.PROFESSIONAL_SECRECY));
    }
  }
}
