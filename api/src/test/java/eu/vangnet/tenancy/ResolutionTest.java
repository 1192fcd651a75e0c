package eu.vangnet.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.erasures.Sweep;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.ExportFile;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ResolutionTest {
  private static final Product PRODUCT = Product.started();

  @Test
  void whoAsksDoesNotApproveWhateverRolesHeHas() {
    TownHall hall = TownHall.opened();
    String asked = hall.ask("export").header("Location").orElseThrow();
    Answer own = hall.approve(hall.person("admin", Role.TENANTADMIN, Role.PRIVACYOFFICER), asked);
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.body()).contains("secondPersonNeeded");
    assertThat(hall.admin().get(asked).json().getString("state")).isEqualTo("asked");
    assertThat(hall.approve(hall.officer(), asked).status()).isEqualTo(201);
  }

  @Test
  void aQuestionThatNobodyAnswersExpires() {
    TownHall hall = TownHall.opened();
    String asked = hall.ask("closure").header("Location").orElseThrow();
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(8),
            () -> {
              assertThat(hall.officer().get(asked).json().getString("state")).isEqualTo("expired");
              assertThat(hall.approve(hall.officer(), asked).status()).isEqualTo(409);
            });
  }

  @Test
  void aPartnerAndARoleWithoutTheRightDecideNothing() {
    TownHall hall = TownHall.opened();
    String asked = hall.ask("export").header("Location").orElseThrow();
    String partner = PRODUCT.token(hall.tenant(), "police-west", Role.PRIVACYOFFICER);
    assertThat(PRODUCT.as(partner).get(asked).status()).isEqualTo(404);
    assertThat(PRODUCT.as(partner).post("/v1/resolutions", "{\"kind\":\"closure\"}").status())
        .isEqualTo(403);
    assertThat(hall.person("x", Role.CASECHAIR).get(asked).status()).isEqualTo(403);
  }

  @Test
  void whatWasTakenBackIsNotApproved() {
    TownHall hall = TownHall.opened();
    String asked = hall.ask("closure").header("Location").orElseThrow();
    String tag = hall.admin().get(asked).header("ETag").orElseThrow();
    assertThat(hall.admin().ifMatch(tag).post(asked + "/withdrawal", "").status()).isEqualTo(200);
    assertThat(hall.approve(hall.officer(), asked).status()).isEqualTo(409);
  }

  @Test
  void nothingIsExportedWithoutAKeyAndNothingIsErasedThatIsNotClosed() {
    TownHall hall = TownHall.opened();
    assertThat(hall.admin().post("/v1/resolutions", "{\"kind\":\"export\"}").status())
        .isEqualTo(400);
    Answer early = hall.ask("erasure");
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.body()).contains("notClosing");
  }

  @Test
  void anExportIsFetchedOnceAndOpensWithThePrivateKeyOnly() throws IOException {
    TownHall hall = TownHall.opened();
    String export = hall.export();
    byte[] file = hall.fetch(export);
    hall.await(export, "done");
    assertThat(hall.admin().get(export + "/content").status()).isEqualTo(409);
    Set<String> entries = new HashSet<>();
    try (ZipInputStream zip =
        new ZipInputStream(ExportFile.open(hall.key(), new ByteArrayInputStream(file)).content())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(entry.getName());
      }
    }
    assertThat(entries)
        .contains("README.txt", "manifest.json", "rows/case_file.ndjson")
        .doesNotContain("rows/tenant_export_part.ndjson");
    assertThat(Sweep.partsOf(hall.tenant())).isZero();
  }

  @Test
  void anExportThatNobodyFetchesIsDestroyed() {
    TownHall hall = TownHall.opened();
    String export = hall.export();
    assertThat(Sweep.partsOf(hall.tenant())).isPositive();
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(8),
            () -> {
              assertThat(hall.admin().get(export + "/content").status()).isEqualTo(409);
              Sweep.now();
            });
    assertThat(Sweep.partsOf(hall.tenant())).isZero();
  }

  @Test
  void whoeverWasInterruptedWhileClosingPutsTheClosureOnRecordAfterwards() {
    TownHall closed = TownHall.of(PRODUCT.tenant());
    String asked = closed.ask("closure").header("Location").orElseThrow();
    Instant until =
        PRODUCT.clock().instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MICROS);
    PRODUCT.bean(Tenants.class).close(closed.tenant(), until);

    Answer approved = closed.approve(closed.officer(), asked);

    assertThat(approved.status()).as(approved.body()).isEqualTo(201);
    assertThat(closed.admin().get(asked).json().getString("state")).isEqualTo("done");
    assertThat(PRODUCT.bean(Tenants.class).find(closed.tenant()).orElseThrow().readableUntil())
        .contains(until);
  }

  @Test
  void aClosingTenantIsReadForAWhileAndThenOnlyTakenOutAndErased() {
    TownHall hall = TownHall.opened();
    hall.decide("closure");
    Answer write =
        hall.admin().post("/v1/modules", "{\"module\":\"example\",\"version\":\"1.0.0\"}");
    assertThat(write.status()).isEqualTo(403);
    assertThat(write.problem()).isEqualTo("tenant-rests");
    assertThat(hall.admin().get("/v1/courses").status()).isEqualTo(200);
    Answer early = hall.ask("erasure");
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.body()).contains("stillReadable");
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(31),
            () -> {
              assertThat(hall.admin().get("/v1/courses").problem()).isEqualTo("tenant-rests");
              assertThat(hall.admin().get("/v1/me").status()).isEqualTo(200);
              assertThat(hall.fetch(hall.export())).isNotEmpty();
            });
  }
}
