package eu.vangnet.helm;

import static eu.vangnet.helm.Manifests.items;
import static eu.vangnet.helm.Manifests.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords and keys come from secrets that somebody else made, and from nowhere else. */
class SecretsTest {
  private static final String TWO_CELLS =
      """
      cells:
        - {name: north, host: db1, port: 3306, parameters: "", provisioner: {existingSecret: one, userKey: u, passwordKey: p}}
        - {name: south-2, host: db2, port: 3307, parameters: "", provisioner: {existingSecret: two, userKey: v, passwordKey: q}}
      controlCell: south-2
      """;

  @Test
  void theChartMakesNoSecret() {
    assertThat(Chart.byDefault().kind("Secret")).isEmpty();
  }

  @Test
  void eachCellHasItsAccountFromItsOwnSecret() {
    Manifests chart = Chart.with(TWO_CELLS);
    JsonNode keys = chart.configuration();
    assertThat(keys.at("/vangnet.cells").asText()).isEqualTo("north,south-2");
    assertThat(keys.at("/vangnet.control.cell").asText()).isEqualTo("south-2");
    assertThat(keys.at("/vangnet.cells.south-2.url").asText()).isEqualTo("jdbc:mysql://db2:3307");
    assertThat(chart.pods())
        .allSatisfy(
            pod -> {
              assertThat(pod.at("/containers/0/env")).hasSize(4);
              assertReference(pod, "vangnet.cells.north.provisioner.user", "one", "u");
              assertReference(pod, "vangnet.cells.north.provisioner.password", "one", "p");
              assertReference(pod, "vangnet.cells.south-2.provisioner.user", "two", "v");
              assertReference(pod, "vangnet.cells.south-2.provisioner.password", "two", "q");
            });
  }

  @Test
  void noVariableHasAValueWrittenDown() {
    assertThat(Chart.byDefault().pods().flatMap(pod -> items(pod.at("/containers/0/env"))))
        .isNotEmpty()
        .allSatisfy(variable -> assertThat(variable.has("value")).isFalse());
  }

  @Test
  void onlyThePreparingContainerSeesTheSecretOfTheMasterKey() {
    assertThat(Chart.byDefault().pods())
        .allSatisfy(
            pod -> {
              JsonNode secret = named(pod.at("/volumes"), "master-key-secret").at("/secret");
              assertThat(secret.at("/secretName").asText()).isEqualTo("vangnet-master-key");
              assertThat(secret.at("/defaultMode").asInt()).isEqualTo(0400);
              JsonNode mounts = pod.at("/containers/0/volumeMounts");
              assertThat(mounts.toString()).doesNotContain("master-key-secret");
              JsonNode copy = named(mounts, "run");
              assertThat(copy.at("/readOnly").asBoolean()).isTrue();
              assertThat(copy.at("/mountPath").asText()).isEqualTo("/run/vangnet");
              assertThat(named(pod.at("/volumes"), "run").at("/emptyDir/medium").asText())
                  .isEqualTo("Memory");
            });
    assertThat(Chart.byDefault().configuration().at("/vangnet.master-key.file").asText())
        .isEqualTo("/run/vangnet/master.json");
  }

  @Test
  void aMasterKeyAtAServiceNeedsNoFileAndEachVaultHasItsTokenFromItsOwnSecret() {
    Manifests chart =
        Chart.with(
            """
            masterKey: {existingSecret: "", name: vault:main/vangnet}
            keyServices:
              vaults:
                - {name: main, address: "https://vault:8200", mount: keys, existingSecret: one, tokenKey: t}
                - {name: town, address: "https://town:8200", mount: transit, existingSecret: two, tokenKey: u}
            """);
    JsonNode keys = chart.configuration();
    assertThat(keys.has("vangnet.master-key.file")).isFalse();
    assertThat(keys.at("/vangnet.master-key.name").asText()).isEqualTo("vault:main/vangnet");
    assertThat(keys.at("/vangnet.vaults").asText()).isEqualTo("main,town");
    assertThat(keys.at("/vangnet.vault.main.address").asText()).isEqualTo("https://vault:8200");
    assertThat(keys.at("/vangnet.vault.main.mount").asText()).isEqualTo("keys");
    assertThat(chart.server().has("initContainers")).isFalse();
    assertThat(chart.pods())
        .allSatisfy(
            pod -> {
              assertThat(pod.toString()).doesNotContain("master-key-secret");
              JsonNode mount = named(pod.at("/containers/0/volumeMounts"), "vault-town");
              assertThat(keys.at("/vangnet.vault.town.token-file").asText())
                  .isEqualTo(mount.at("/mountPath").asText() + "/token");
              assertThat(mount.at("/readOnly").asBoolean()).isTrue();
              assertThat(named(pod.at("/volumes"), "vault-town").at("/secret").toString())
                  .contains("\"secretName\":\"two\"", "\"key\":\"u\"", "\"path\":\"token\"");
            });
  }

  /** While keysets are taken over to a service, those that are left still need the file. */
  @Test
  void aMasterKeyAtAServiceMayHaveTheFileBesideIt() {
    JsonNode keys =
        Chart.with(
                "{masterKey: {name: 'aws-kms:arn:aws:kms:eu-west-1:123456789012:key/one'},"
                    + " keyServices: {awsKms: {enabled: true}}}")
            .configuration();
    assertThat(keys.at("/vangnet.master-key.name").asText()).startsWith("aws-kms:arn:");
    assertThat(keys.at("/vangnet.master-key.file").asText()).isEqualTo("/run/vangnet/master.json");
  }

  /** The server refuses a key that others than its owner may read, and a secret's group may. */
  @Test
  void theServerGetsTheMasterKeyInAFileOfItsOwn(@TempDir Path folder) throws Exception {
    Path secret = Files.createDirectory(folder.resolve("secret")).resolve("master.json");
    Files.writeString(secret, "{}");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("r--r-----"));
    Path copy = Files.createDirectory(folder.resolve("vangnet")).resolve("master.json");

    // Twice, for a container that prepares may be started again.
    assertThat(prepare(folder)).isZero();
    assertThat(prepare(folder)).isZero();

    assertThat(copy).hasContent("{}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("r--------");
  }

  private static int prepare(Path folder) throws IOException, InterruptedException {
    JsonNode container = named(Chart.byDefault().server().at("/initContainers"), "master-key");
    String script = container.at("/args/0").asText().replace("/run/", folder + "/");
    return new ProcessBuilder("/bin/sh", container.at("/command/1").asText(), script)
        .inheritIO()
        .start()
        .waitFor();
  }

  private static void assertReference(JsonNode pod, String variable, String secret, String key) {
    JsonNode reference = named(pod.at("/containers/0/env"), variable).at("/valueFrom/secretKeyRef");
    assertThat(reference.at("/name").asText()).isEqualTo(secret);
    assertThat(reference.at("/key").asText()).isEqualTo(key);
  }
}
