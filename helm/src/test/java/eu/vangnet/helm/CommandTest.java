package eu.vangnet.helm;

import static eu.vangnet.helm.Manifests.POD_OF_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** A command of the product, carried out once in the cluster. */
class CommandTest {
  private static final String LIST = "{command: [issuer, list]}";

  @Test
  void thereIsNoneUnlessOneIsNamed() {
    assertThat(Chart.byDefault().kind("Job")).isEmpty();
  }

  @Test
  void itRunsOnceWithTheConfigurationOfTheServersAndTheWordsAsTheyStand() {
    Manifests chart =
        Chart.with("{command: [operator, --name, \"The 'one' operator, $HOME\", --nuts, EU]}");
    JsonNode job = chart.one("Job").at("/spec");
    JsonNode command = job.at("/template/spec/containers/0");
    JsonNode server = chart.server().at("/containers/0");

    assertThat(job.at("/backoffLimit").asInt(-1)).isZero();
    assertThat(job.at("/template/spec/restartPolicy").asText()).isEqualTo("Never");
    assertThat(command.has("command")).as("that of the image").isFalse();
    assertThat(command.at("/args").toString())
        .isEqualTo("[\"operator\",\"--name\",\"The 'one' operator, $HOME\",\"--nuts\",\"EU\"]");
    for (String same : new String[] {"envFrom", "env", "volumeMounts", "image"}) {
      assertThat(command.get(same)).isEqualTo(server.get(same));
    }
  }

  /** The wall is there before the job is. */
  @Test
  void itAnswersNobodyAndAsksTheDatabasesOnly() {
    JsonNode policy =
        Chart.byDefault().kind("NetworkPolicy").stream()
            .filter(one -> one.at("/metadata/name").asText().equals("vangnet-command"))
            .findFirst()
            .orElseThrow()
            .at("/spec");
    JsonNode labels = Chart.with(LIST).one("Job").at("/spec/template/metadata/labels");

    policy
        .at("/podSelector/matchLabels")
        .properties()
        .forEach(entry -> assertThat(labels.get(entry.getKey())).isEqualTo(entry.getValue()));
    assertThat(policy.at("/ingress")).isEmpty();
    assertThat(policy.at("/egress")).hasSize(2);
  }

  @Test
  void anotherCommandIsAnotherJobAndNoServerIsRestartedForIt() {
    Manifests one = Chart.with(LIST);
    Manifests other = Chart.with("{command: [issuer, remove]}");

    assertThat(name(one)).isNotEqualTo(name(other)).startsWith("vangnet-command-");
    assertThat(one.one("Deployment").at(POD_OF_SERVER)).isEqualTo(Chart.byDefault().server());
  }

  private static String name(Manifests chart) {
    return chart.one("Job").at("/metadata/name").asText();
  }
}
