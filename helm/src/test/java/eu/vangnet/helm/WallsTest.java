package eu.vangnet.helm;

import static eu.vangnet.helm.Manifests.items;
import static eu.vangnet.helm.Manifests.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may talk to whom, and which modules are believed. */
class WallsTest {

  @Test
  void serversAnswerTheirOwnNamespaceAndAskDatabasesNamesIssuersAndTheScannerOnly() {
    JsonNode policy = policies(Chart.byDefault()).getFirst();
    assertThat(policy.at("/policyTypes").toString()).isEqualTo("[\"Ingress\",\"Egress\"]");
    assertThat(policy.at("/ingress")).hasSize(1);
    assertThat(policy.at("/ingress/0/from").toString()).isEqualTo("[{\"podSelector\":{}}]");
    assertThat(policy.at("/ingress/0/ports").toString())
        .isEqualTo("[{\"port\":\"http\",\"protocol\":\"TCP\"}]");
    assertThat(ports(policy)).containsExactly(53, 53, 3306, 443, 3310);
  }

  @Test
  void onlyServersAskTheScannerAndOnlyWhereThereIsOne() {
    assertThat(ports(policies(Chart.byDefault()).getLast())).containsExactly(53, 53, 3306);
    Manifests without = Chart.with("{attachments: {scanner: none}}");
    assertThat(ports(policies(without).getFirst())).containsExactly(53, 53, 3306, 443);

    JsonNode named =
        policies(
                Chart.with(
                    "{networkPolicy: {scanners: [{podSelector: {matchLabels: {app: clamav}}}]}}"))
            .getFirst();
    assertThat(named.at("/egress/3/to/0/podSelector/matchLabels/app").asText()).isEqualTo("clamav");
  }

  /** A token cannot be verified without the keys of who signed it. */
  @Test
  void serversFetchTheKeysOfIssuersWhereTheyAreAndWorkersDoNot() {
    Manifests chart =
        Chart.with(
            "{networkPolicy: {issuerPorts: [8443], issuers: [{podSelector: {matchLabels:"
                + " {app: keycloak}}}]}}");
    assertThat(ports(policies(chart).getFirst())).containsExactly(53, 53, 3306, 8443, 3310);
    assertThat(policies(chart).getFirst().at("/egress/2/to").toString()).contains("keycloak");
    assertThat(ports(policies(chart).getLast())).containsExactly(53, 53, 3306);
  }

  @Test
  void allProcessesAskTheKeyServicesAndOnlyWhereThereAre() {
    Manifests chart =
        Chart.with(
            """
            keyServices:
              vaults:
                - {name: a, address: "https://vault:8200", mount: transit, existingSecret: s, tokenKey: t}
                - {name: b, address: "http://agent", mount: transit, existingSecret: s, tokenKey: t}
              awsKms: {enabled: true}
            networkPolicy: {keyServices: [{ipBlock: {cidr: 192.0.2.0/24}}]}
            """);
    assertThat(ports(policies(chart).getFirst()))
        .containsExactly(53, 53, 3306, 8200, 80, 443, 443, 3310);
    assertThat(ports(policies(chart).getLast())).containsExactly(53, 53, 3306, 8200, 80, 443);
    assertThat(policies(chart).getLast().at("/egress/2/to/0/ipBlock/cidr").asText())
        .isEqualTo("192.0.2.0/24");
  }

  /** To go without is said, never forgotten. */
  @Test
  void attachmentsAreScannedUnlessSomebodyDecidesOtherwise() {
    JsonNode own = Chart.byDefault().configuration();
    assertThat(own.at("/vangnet.attachments.scanner").asText()).isEqualTo("clamav");
    assertThat(own.at("/vangnet.attachments.clamav.address").asText()).isEqualTo("clamav:3310");
    assertThat(own.at("/vangnet.attachments.rescan-after").asText()).isEqualTo("P7D");

    JsonNode without = Chart.with("{attachments: {scanner: none}}").configuration();
    assertThat(without.at("/vangnet.attachments.scanner").asText()).isEqualTo("none");
    assertThat(without.has("vangnet.attachments.clamav.address")).isFalse();
    assertThat(without.has("vangnet.attachments.rescan-after")).isFalse();
  }

  @Test
  void aWorkerAnswersNobody() {
    JsonNode policy = policies(Chart.byDefault()).getLast();
    assertThat(policy.at("/podSelector/matchLabels").toString()).contains("\"report\"");
    assertThat(policy.at("/policyTypes").toString()).isEqualTo("[\"Ingress\",\"Egress\"]");
    assertThat(policy.at("/ingress")).isEmpty();
  }

  @Test
  void clientsMetersAndDatabasesCanBeNamed() {
    JsonNode policy =
        policies(
                Chart.with(
                    """
                    networkPolicy:
                      clients: [{namespaceSelector: {matchLabels: {name: ingress}}}]
                      metrics: [{namespaceSelector: {matchLabels: {name: meters}}}]
                      databases: [{ipBlock: {cidr: 192.0.2.0/24}}]
                    """))
            .getFirst();
    assertThat(policy.at("/ingress/0/from/0").toString()).contains("ingress");
    assertThat(policy.at("/ingress/1/from/0").toString()).contains("meters");
    assertThat(policy.at("/ingress/1/ports/0/port").asText()).isEqualTo("internal");
    assertThat(policy.at("/egress/1/to/0/ipBlock/cidr").asText()).isEqualTo("192.0.2.0/24");
  }

  @Test
  void modulesAreThoseOfTheImageUnlessAnotherFolderAndItsSignersAreNamed() {
    JsonNode own = Chart.byDefault().configuration();
    assertThat(own.at("/vangnet.modules.folder").asText()).isEqualTo("/opt/vangnet/modules");
    assertThat(own.at("/vangnet.modules.signers").asText())
        .isEqualTo("/opt/vangnet/modules/signers");

    Manifests other = Chart.with("{modules: {existingClaim: jars, signersConfigMap: signers}}");
    assertThat(other.pods())
        .allSatisfy(
            pod -> {
              assertMounted(pod, "modules", other, "vangnet.modules.folder");
              assertMounted(pod, "signers", other, "vangnet.modules.signers");
              JsonNode volumes = pod.at("/volumes");
              assertThat(named(volumes, "modules").toString())
                  .contains("\"claimName\":\"jars\",\"readOnly\":true");
              assertThat(named(volumes, "signers").at("/configMap/name").asText())
                  .isEqualTo("signers");
            });
  }

  private static void assertMounted(JsonNode pod, String volume, Manifests chart, String key) {
    JsonNode mount = named(pod.at("/containers/0/volumeMounts"), volume);
    assertThat(mount.at("/readOnly").asBoolean()).isTrue();
    assertThat(mount.at("/mountPath")).isEqualTo(chart.configuration().at("/" + key));
  }

  private static List<Integer> ports(JsonNode policy) {
    return items(policy.at("/egress"))
        .flatMap(rule -> items(rule.at("/ports")))
        .map(port -> port.at("/port").asInt())
        .toList();
  }

  private static List<JsonNode> policies(Manifests chart) {
    return chart.kind("NetworkPolicy").stream().map(policy -> policy.at("/spec")).toList();
  }
}
