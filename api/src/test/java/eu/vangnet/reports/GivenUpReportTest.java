package eu.vangnet.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.batch.records.JobKey;
import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.platform.jobs.JobRunner;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reports that do not come about at the first go. Each counts a country that no other test has. */
@Tag("database")
@Timeout(120)
class GivenUpReportTest {
  private static final Product PRODUCT = Product.started();

  private final Region region = new Region();
  private final RootAccess root = new RootAccess();

  @AfterEach
  void close() {
    root.close();
    region.close();
  }

  @Test
  void aReportOfWhichNobodyCouldBeCountedIsMadeWhenItsJobIsRunAgain() {
    TenantId only = region.tenantOf("LU");
    root.execute(Region.schema(only), "RENAME TABLE frozen_figures TO frozen_away");
    String report = asked("1990-Q1", "LU");
    await(() -> state(report).equals("failed"));
    JobKey job = new JobKey(region.programme(), new JobId(id(report)));
    await(() -> stateOf(job).isOver());
    root.execute(Region.schema(only), "RENAME TABLE frozen_away TO frozen_figures");

    PRODUCT.bean(JobRecords.class).reopen(job);

    await(() -> state(report).equals("protected"));
    await(() -> stateOf(job) == JobState.FINISHED);
    assertThat(read(report).containsKey("content")).isTrue();
    assertThat(read(report).containsKey("failure")).isFalse();
    publicationIsRefusedWhereThePublicHasOtherFigures(report);
  }

  /** As when the tenant that had published them was erased. */
  private void publicationIsRefusedWhereThePublicHasOtherFigures(String report) {
    String other = others("1990-Q1");
    Answer released = region.analyst("second").ifMatch("*").post(report + "/release", "");
    assertThat(released.status()).as(released.body()).isEqualTo(202);
    JobKey job =
        new JobKey(region.programme(), new JobId(id(released.header("Location").orElseThrow())));
    await(
        () ->
            PRODUCT
                .bean(JobRecords.class)
                .find(job)
                .filter(known -> known.state().isOver())
                .isPresent());
    forget(other);

    assertThat(PRODUCT.bean(JobRecords.class).find(job).orElseThrow().reason())
        .contains("periodPublished");
    assertThat(read(report).containsKey("dataset")).isFalse();
  }

  @Test
  void aTenantThatRestsWhenTheFiguresArePutTogetherIsToldOfAsLeftOut() {
    TenantId resting = region.tenantOf("MT");
    TenantId slow = region.tenantOf("MT");
    root.execute(Region.schema(slow), "LOCK TABLES frozen_figures WRITE");
    String report = asked("1990-Q2", "MT");
    await(() -> region.frozen(resting, report) == 1);
    Tenants tenants = PRODUCT.bean(Tenants.class);
    tenants.changeStatus(resting, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    root.execute(Region.schema(slow), "UNLOCK TABLES");

    await(() -> state(report).equals("protected"));
    tenants.changeStatus(resting, TenantStatus.SUSPENDED, TenantStatus.ACTIVE);

    JsonObject part =
        read(report).getJsonObject("content").getJsonArray("takingPart").getJsonObject(0);
    assertThat(part.getInt("counted")).isEqualTo(1);
    assertThat(part.getInt("leftOut")).isEqualTo(1);
  }

  @Test
  void aPeriodOfWhichThePublicHasFiguresIsNotCountedAgain() {
    String theirs = others("1990-Q3");

    Answer refused = region.request("1990-Q3");
    forget(theirs);

    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("already-exists");
  }

  @Test
  void countsOfAReportThatNobodyKnowsAnyMoreAreErased() {
    TenantId tenant = region.tenant();
    UUID forgotten = UUID.randomUUID();
    root.execute(
        Region.schema(tenant),
        "INSERT INTO frozen_figures (report_id, definition_version, cut_off, sealed) VALUES ('"
            + forgotten
            + "', '1.1.0', '1991-01-01 00:00:00', '')");

    region.retain(tenant);

    assertThat(region.frozen(tenant, "/v1/reports/" + forgotten)).isZero();
  }

  @Test
  void theCommandSaysThatAReportLivesAndThatATenantRests() {
    region.tenantOf("CY");
    String report = asked("1990-Q4", "CY");
    await(() -> state(report).equals("protected"));
    JobRunner runner = PRODUCT.bean(JobRunner.class);
    Map<String, String> period = Map.of("period", "1990-Q4");
    StringBuilder said = new StringBuilder();

    JobRunner.Ending ending =
        runner.run(
            new JobRunner.Wish("quarterly-figures", Optional.of(region.programme()), period),
            said::append);

    assertThat(ending).isEqualTo(JobRunner.Ending.NOT_NEEDED);
    assertThat(said.toString()).contains("is there already");
    TenantId resting = region.tenant();
    PRODUCT.bean(Tenants.class).changeStatus(resting, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    assertThatThrownBy(
            () ->
                runner.run(
                    new JobRunner.Wish("quarterly-figures", Optional.of(resting), period),
                    said::append))
        .isInstanceOf(JobRunner.WishRefused.class)
        .hasMessageContaining("is suspended");
  }

  private String asked(String period, String country) {
    Answer answer = region.request(period, country);
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    return answer.json().getString("href");
  }

  /** Puts a dataset of a period where the public reads. */
  private String others(String period) {
    String id = UUID.randomUUID().toString();
    root.execute(
        Region.prefix() + "_publication",
        "INSERT INTO dataset (id, definition, definition_version, period, content, checksum,"
            + " published_at) VALUES ('"
            + id
            + "', 'quarterly-figures', '1.1.0', '"
            + period
            + "', '{}', '', '1991-01-01 00:00:00')");
    return id;
  }

  private void forget(String dataset) {
    root.execute(
        Region.prefix() + "_publication", "DELETE FROM dataset WHERE id = '" + dataset + "'");
  }

  private JobState stateOf(JobKey job) {
    return PRODUCT.bean(JobRecords.class).find(job).orElseThrow().state();
  }

  private String state(String report) {
    return read(report).getString("state");
  }

  private JsonObject read(String report) {
    return region.analyst("first").get(report).json();
  }

  private static UUID id(String address) {
    return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
  }

  private static void await(BooleanSupplier reached) {
    while (!reached.getAsBoolean()) {
      Region.pause();
    }
  }
}
