package eu.vangnet.helm;

import static eu.vangnet.helm.Manifests.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worker that makes the quarterly figures. */
class ReportTest {
  @TempDir Path folder;

  @Test
  void oneWorkerAtATimeAndAnotherGoesOnWhereItEnded() {
    JsonNode cron = Chart.byDefault().one("CronJob").at("/spec");
    assertThat(cron.at("/concurrencyPolicy").asText()).isEqualTo("Forbid");
    assertThat(cron.at("/timeZone").asText()).isEqualTo("Europe/Amsterdam");
    assertThat(cron.at("/jobTemplate/spec/backoffLimit").asInt()).isPositive();
    assertThat(cron.at("/jobTemplate/spec/activeDeadlineSeconds").asInt()).isEqualTo(21_600);
    assertThat(Chart.byDefault().worker().at("/restartPolicy").asText()).isEqualTo("Never");
  }

  @Test
  void aWorkerHasTheConfigurationOfTheServersButNoPort() {
    Manifests chart = Chart.byDefault();
    JsonNode worker = chart.worker().at("/containers/0");
    JsonNode server = chart.server().at("/containers/0");
    assertThat(worker.at("/command").toString())
        .isEqualTo(
            "[\"/opt/vangnet/runtime/bin/java\",\"@/opt/vangnet/options\",\"@/run/vangnet/worker\"]");
    assertThat(worker.has("ports")).isFalse();
    assertThat(worker.has("readinessProbe")).isFalse();
    for (String same : new String[] {"envFrom", "env", "volumeMounts", "image"}) {
      assertThat(worker.get(same)).isEqualTo(server.get(same));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 01, 2025-Q4",
    "2026, 03, 2025-Q4",
    "2026, 04, 2026-Q1",
    "2026, 06, 2026-Q1",
    "2026, 07, 2026-Q2",
    "2026, 08, 2026-Q2",
    "2026, 09, 2026-Q2",
    "2026, 10, 2026-Q3",
    "2026, 12, 2026-Q3"
  })
  void asksForTheQuarterThatEndedLast(String year, String month, String quarter) throws Exception {
    assertThat(command(Chart.byDefault(), year, month))
        .isEqualTo("eu.vangnet.Main batch quarterly-figures period=" + quarter);
  }

  @Test
  void asksForAnotherQuarterInTheNameOfATenantWhenTold() throws Exception {
    Manifests chart = Chart.with("{report: {period: 2024-Q2, tenant: nl-programme}}");
    assertThat(command(chart, "2026", "01"))
        .endsWith("batch quarterly-figures period=2024-Q2 --tenant nl-programme");
  }

  @Test
  void isLeftOutWhenNotWanted() {
    Manifests chart = Chart.with("{report: {enabled: false}}");
    assertThat(chart.kind("CronJob")).isEmpty();
    assertThat(chart.kind("NetworkPolicy"))
        .extracting(policy -> policy.at("/metadata/name").asText())
        .containsExactly("vangnet", "vangnet-command");
  }

  /** What is prepared for the worker in a month, by the clock of a program that says so. */
  private String command(Manifests chart, String year, String month) throws Exception {
    program("date", "case $2 in +%Y) echo " + year + " ;; +%m) echo " + month + " ;; esac");
    JsonNode preparation = named(chart.worker().at("/initContainers"), "prepare");
    String script = preparation.at("/args/0").asText().replace("/run/vangnet", folder.toString());
    ProcessBuilder shell =
        new ProcessBuilder("/bin/sh", preparation.at("/command/1").asText(), script);
    shell.environment().put("PATH", folder + ":/usr/bin:/bin");
    Process process = shell.inheritIO().start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(folder.resolve("worker")).strip();
  }

  private void program(String name, String script) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
