package eu.vangnet.helm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What Kubernetes would be told. */
record Manifests(List<JsonNode> all) {
  static final String POD_OF_SERVER = "/spec/template/spec";
  static final String POD_OF_REPORT = "/spec/jobTemplate/spec/template/spec";

  List<JsonNode> kind(String kind) {
    return all.stream().filter(one -> one.at("/kind").asText().equals(kind)).toList();
  }

  /** The only one of its kind. */
  JsonNode one(String kind) {
    List<JsonNode> found = kind(kind);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " manifests of kind " + kind);
    }
    return found.getFirst();
  }

  JsonNode server() {
    return one("Deployment").at(POD_OF_SERVER);
  }

  JsonNode worker() {
    return one("CronJob").at(POD_OF_REPORT);
  }

  /** Every pod that the chart lets run. */
  Stream<JsonNode> pods() {
    return Stream.of(server(), worker());
  }

  JsonNode configuration() {
    return one("ConfigMap").at("/data");
  }

  static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** Every container of a pod, those that prepare it included. */
  static Stream<JsonNode> containers(JsonNode pod) {
    return Stream.concat(items(pod.at("/initContainers")), items(pod.at("/containers")));
  }

  /** The item of a list with this name. */
  static JsonNode named(JsonNode array, String name) {
    return items(array)
        .filter(item -> item.at("/name").asText().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is named " + name + " in " + array));
  }
}
