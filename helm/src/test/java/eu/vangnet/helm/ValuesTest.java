package eu.vangnet.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every value there is, and that each of them is heard. */
class ValuesTest {
  private static final JsonNode DEFAULTS = Chart.file("values.yaml");

  /** Values that say more of others, which must be there. */
  private static final Map<String, String> BESIDE =
      Map.of("/networkPolicy/keyServices", "{keyServices: {awsKms: {enabled: true}}}");

  @Test
  void theChartIsWithoutFindings() {
    assertThat(Chart.lint().isFailed()).as("%s", Chart.lint().getMessages()).isFalse();
  }

  @Test
  void allValuesCanBeChangedTogether() throws IOException {
    assertThat(Chart.with(changed().toString()).all()).isNotEmpty();
  }

  @Test
  void eachValueIsChangedInTheTestAndChangesWhatIsRendered() throws IOException {
    Map<String, JsonNode> defaults = leaves(DEFAULTS);
    Map<String, JsonNode> changed = leaves(changed());
    assertThat(changed.keySet()).isEqualTo(defaults.keySet());
    String rendered = Chart.byDefault().toString();
    for (Map.Entry<String, JsonNode> each : changed.entrySet()) {
      String pointer = each.getKey();
      String beside = BESIDE.getOrDefault(pointer, "{}");
      String before = beside.equals("{}") ? rendered : Chart.with(beside).toString();
      assertThat(each.getValue()).as(pointer).isNotEqualTo(defaults.get(pointer));
      assertThat(renderedWith(beside, pointer, each.getValue())).as(pointer).isNotEqualTo(before);
    }
  }

  @Test
  void theSchemaDescribesEveryValueAndNoOther() {
    assertThat(described("", Chart.file("values.schema.json")))
        .containsAll(leaves(DEFAULTS).keySet());
  }

  /** Some values need a second one; that they are refused alone is heard as well. */
  private static String renderedWith(String beside, String pointer, JsonNode value)
      throws IOException {
    ObjectNode values = (ObjectNode) Chart.YAML.readTree(beside);
    values.withObject(pointer.substring(0, pointer.lastIndexOf('/')));
    String parent = pointer.substring(0, pointer.lastIndexOf('/'));
    ObjectNode place = parent.isEmpty() ? values : (ObjectNode) values.at(parent);
    place.set(pointer.substring(pointer.lastIndexOf('/') + 1), value);
    try {
      return Chart.with(values.toString()).toString();
    } catch (RuntimeException refused) {
      assertThat(pointer).isIn("/controlCell", "/modules/existingClaim", "/masterKey/name");
      return refused.getMessage();
    }
  }

  private static JsonNode changed() throws IOException {
    return Chart.YAML.readTree(Path.of("src/test/resources/every-value-changed.yaml").toFile());
  }

  /** Lists count as one value, and so do objects whose keys are the reader's own. */
  private static Map<String, JsonNode> leaves(JsonNode values) {
    Map<String, JsonNode> found = new TreeMap<>();
    collect("", values, found);
    return found;
  }

  private static void collect(String at, JsonNode value, Map<String, JsonNode> found) {
    boolean free = DEFAULTS.at(at).isObject() && DEFAULTS.at(at).isEmpty();
    if (value.isObject() && !free) {
      value.properties().forEach(each -> collect(at + "/" + each.getKey(), each.getValue(), found));
    } else {
      found.put(at, value);
    }
  }

  private static TreeSet<String> described(String at, JsonNode schema) {
    TreeSet<String> found = new TreeSet<>();
    schema
        .at("/properties")
        .properties()
        .forEach(
            each -> {
              found.add(at + "/" + each.getKey());
              found.addAll(described(at + "/" + each.getKey(), each.getValue()));
            });
    return found;
  }
}
