package eu.vangnet.platform.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vangnet.platform.problems.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ContractSchemaTest {
  private static final String COMPONENTS =
      """
      {"schemas":{"Address":{"type":"object","additionalProperties":false,"required":["town"],
        "properties":{"town":{"type":"string","maxLength":5,"pattern":"^[a-z]*$"}}}}}\
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uuid|3f1b6a52-7c7e-4d0a-9f0b-1f6f3d1c2b4a|true",
        "uuid|3f1b6a52-7c7e-4d0a-9f0b-1f6f3d1c2b4|false",
        "uuid|3f1b6a527c7e4d0a9f0b1f6f3d1c2b4a|false",
        "date|2024-02-29|true",
        "date|2023-02-29|false",
        "date|2024-2-1|false",
        "date-time|2024-02-29T10:00:00Z|true",
        "date-time|2024-02-29T10:00:00|false",
        "date-time|2024-02-29|false",
        "uri|https://example.org/a|true",
        "uri|not a uri|false",
      })
  void formatsAreAsserted(String format, String value, boolean accepted) {
    String schema = "{\"type\":\"string\",\"format\":\"" + format + "\"}";
    assertThat(violations(schema, '"' + value + '"').isEmpty()).isEqualTo(accepted);
  }

  @Test
  void referencesAreFollowedAndErrorsCarryTheirPointer() {
    String schema =
        "{\"type\":\"object\",\"properties\":{\"home\":{\"$ref\":\"#/components/schemas/Address\"}}}";
    assertThat(violations(schema, "{\"home\":{\"town\":\"TOO LONG\",\"zip/~\":1}}"))
        .extracting(Violation::name, Violation::code)
        .containsExactly(
            tuple("/home/town", "maxLength"), tuple("/home/zip~1~0", "additionalProperties"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"type\":\"integer\",\"maximum\":5}|6|must be at most 5",
        "{\"type\":\"integer\",\"maximum\":5}|1e400|must be a whole number",
        "{\"type\":\"integer\",\"maximum\":5}|99999999999999999999999999|must be at most 5",
        "{\"type\":\"integer\"}|1.5|must be a whole number",
        "{\"type\":\"string\",\"enum\":[\"a\",\"b\"]}|\"c\"|must be one of: a, b",
        "{\"type\":\"boolean\"}|\"yes\"|must be true or false",
        "{\"type\":\"string\"}|null|must be a text",
        "{\"type\":\"array\",\"maxItems\":1,\"items\":{}}|[1,2]|must have at most 1 entries",
        "{\"type\":\"object\",\"required\":[\"a\"]}|{}|is required",
        "{\"type\":\"string\",\"pattern\":\"^[a-z]$\"}|\"a\\n\"|must match the pattern ^[a-z]$",
      })
  void messagesSayWhatIsExpected(String schema, String value, String message) {
    assertThat(violations(schema, value)).extracting(Violation::message).containsExactly(message);
  }

  @Test
  void nullIsAValueOnlyWhereTheDocumentSaysSo() {
    assertThat(violations("{\"type\":\"string\",\"nullable\":true,\"maxLength\":3}", "null"))
        .isEmpty();
  }

  @Test
  void aHostileBodyGetsABoundedAnswer() {
    StringBuilder body = new StringBuilder("{");
    for (int index = 0; index < 5000; index++) {
      body.append(index == 0 ? "" : ",").append("\"u").append(index).append("\":1");
    }
    String schema = "{\"type\":\"object\",\"additionalProperties\":false}";
    assertThat(violations(schema, body.append('}').toString())).hasSize(InputLimits.VIOLATIONS);
  }

  private static List<Violation> violations(String schema, String value) {
    JsonMapper mapper = JsonMapper.shared();
    return Violations.ofBody(
        ContractSchema.of(mapper.readTree(schema), mapper.readTree(COMPONENTS))
            .errors(mapper.readTree(value)));
  }
}
