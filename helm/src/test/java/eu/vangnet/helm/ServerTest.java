package eu.vangnet.helm;

import static eu.vangnet.helm.Manifests.containers;
import static eu.vangnet.helm.Manifests.items;
import static eu.vangnet.helm.Manifests.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The servers, and what stands before them. */
class ServerTest {
  private final Manifests chart = Chart.byDefault();
  private final JsonNode server = named(chart.server().at("/containers"), "server");

  @ParameterizedTest
  @CsvSource({
    "startupProbe, internal, /internal/health/live",
    "livenessProbe, internal, /internal/health/live",
    "readinessProbe, http, /health"
  })
  void isAskedWhereItAnswers(String probe, String port, String path) {
    assertThat(server.at("/" + probe + "/httpGet/port").asText()).isEqualTo(port);
    assertThat(server.at("/" + probe + "/httpGet/path").asText()).isEqualTo(path);
  }

  @Test
  void listensWhereItsPortsSay() {
    JsonNode keys = chart.configuration();
    assertThat(named(server.at("/ports"), "http").at("/containerPort").asText())
        .isEqualTo(keys.at("/server.port").asText())
        .isEqualTo("8080");
    assertThat(named(server.at("/ports"), "internal").at("/containerPort").asText())
        .isEqualTo(keys.at("/server.sockets.0.port").asText())
        .isEqualTo("8081");
    assertThat(keys.at("/server.sockets.0.host").asText()).isEqualTo("0.0.0.0");
  }

  @Test
  void hasMoreTimeToEndThanRequestsMayTake() {
    assertThat(chart.server().at("/terminationGracePeriodSeconds").asInt()).isGreaterThan(10 + 5);
  }

  @Test
  void runsAsNobodyInParticularAndWithoutPrivileges() {
    assertThat(chart.pods())
        .allSatisfy(
            pod -> {
              JsonNode whole = pod.at("/securityContext");
              assertThat(whole.at("/runAsNonRoot").asBoolean()).isTrue();
              assertThat(whole.at("/runAsUser").asInt()).isGreaterThanOrEqualTo(10_000);
              assertThat(whole.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
              assertThat(pod.at("/automountServiceAccountToken").toString()).isEqualTo("false");
              assertThat(pod.at("/enableServiceLinks").toString()).isEqualTo("false");
              assertThat(pod.toString()).doesNotContain("hostPath", "hostNetwork", "hostPID");
            });
  }

  @Test
  void noContainerMayWriteToItsImageOrGainAnything() {
    assertThat(chart.pods().flatMap(Manifests::containers))
        .hasSize(5)
        .allSatisfy(
            container -> {
              JsonNode security = container.at("/securityContext");
              assertThat(security.at("/readOnlyRootFilesystem").asBoolean()).isTrue();
              assertThat(security.at("/allowPrivilegeEscalation").toString()).isEqualTo("false");
              assertThat(security.at("/privileged").toString()).isEqualTo("false");
              assertThat(security.at("/capabilities").toString()).isEqualTo("{\"drop\":[\"ALL\"]}");
              assertThat(container.at("/resources/requests/memory").asText()).isNotEmpty();
              assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
            });
  }

  @Test
  void whatTheProductWritesForAMomentHasAPlaceOutsideTheImage() {
    assertThat(chart.pods())
        .allSatisfy(
            pod ->
                assertThat(
                        named(pod.at("/containers/0/volumeMounts"), "temporary")
                            .at("/mountPath")
                            .asText())
                    .isEqualTo("/tmp"));
  }

  @Test
  void theServiceReachesServersAndNoWorker() {
    JsonNode service = chart.one("Service").at("/spec");
    JsonNode labels = chart.one("Deployment").at("/spec/template/metadata/labels");
    service
        .at("/selector")
        .properties()
        .forEach(entry -> assertThat(labels.get(entry.getKey())).isEqualTo(entry.getValue()));
    JsonNode workers = chart.one("CronJob").at("/spec/jobTemplate/spec/template/metadata/labels");
    assertThat(workers.get("app.kubernetes.io/component"))
        .isNotEqualTo(service.at("/selector").get("app.kubernetes.io/component"));
    assertThat(service.at("/ports/0/targetPort").asText()).isEqualTo("http");
    assertThat(service.at("/ports")).hasSize(1);
  }

  @Test
  void serversAreSpreadAndTakenAwayOneAtATime() {
    assertThat(items(chart.server().at("/topologySpreadConstraints")))
        .extracting(spread -> spread.at("/topologyKey").asText())
        .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
    assertThat(chart.one("PodDisruptionBudget").at("/spec/maxUnavailable").asInt()).isEqualTo(1);
    assertThat(chart.one("PodDisruptionBudget").at("/spec/selector"))
        .isEqualTo(chart.one("Deployment").at("/spec/selector"));
    assertThat(chart.one("Deployment").at("/spec/strategy/rollingUpdate/maxSurge").toString())
        .isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({"3, true, 4", "3, false, 3"})
  void connectionsAreDividedByAllProcessesThatShareThem(int servers, boolean report, String by) {
    Manifests rendered =
        Chart.with("{replicas: %d, report: {enabled: %b}}".formatted(servers, report));
    assertThat(rendered.one("Deployment").at("/spec/replicas").asInt()).isEqualTo(servers);
    assertThat(rendered.configuration().at("/vangnet.replicas").asText()).isEqualTo(by);
  }

  @Test
  void anotherConfigurationRestartsTheServers() {
    String checksum = "/spec/template/metadata/annotations/checksum~1config";
    assertThat(Chart.with("{schemaPrefix: other}").one("Deployment").at(checksum).asText())
        .hasSize(64)
        .isNotEqualTo(chart.one("Deployment").at(checksum).asText());
  }

  @Test
  void theImageHasAVersion() {
    assertThat(containers(chart.server()).map(one -> one.at("/image").asText()).distinct())
        .containsExactly("vangnet:" + Chart.file("Chart.yaml").at("/appVersion").asText());
  }

  @Test
  void itsAccountHasNoTokenAndNoRights() {
    assertThat(chart.one("ServiceAccount").at("/automountServiceAccountToken").toString())
        .isEqualTo("false");
    assertThat(chart.server().at("/serviceAccountName"))
        .isEqualTo(chart.one("ServiceAccount").at("/metadata/name"));
    assertThat(chart.all()).noneMatch(one -> one.at("/kind").asText().startsWith("Role"));
  }
}
