package eu.vangnet.fuzzing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that have upset programs before: letters, numbers and moments at the edges. */
final class Strange {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\u0001\u0008\u001f",
          "\ufeffbom",
          "\u202eright to left\u202c",
          "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
          "\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66",
          "\ufdd0\uffff\ufffe",
          "\u0130\u0131Ii\u00df\u1e9e",
          "\u2028\u2029\u0085",
          "\u200b\u200c\u2060",
          "' OR '1'='1",
          "\"; DROP TABLE x; -- ",
          "${jndi:ldap://127.0.0.1:9/a}",
          "{{7*7}}#{7*7}${7*7}",
          "../../../../../../etc/passwd",
          "<script>alert(1)</script>",
          "%s%n%x%00%ff",
          "=cmd|' /C calc'!A0",
          "null",
          "true",
          "-0",
          "NaN",
          "\\u0000\\ud800",
          "a".repeat(70_000));

  static final List<String> MOMENTS =
      List.of(
          "2026-02-30",
          "2026-13-01T00:00:00Z",
          "0000-00-00",
          "0001-01-01T00:00:00Z",
          "9999-12-31T23:59:60Z",
          "+999999999-12-31T23:59:59Z",
          "-999999999-01-01T00:00:00Z",
          "2026-03-29T02:30:00",
          "1900-01-01T00:00:00Z",
          "2199-12-31T23:59:59.999999999+14:00",
          "2026-03-02T24:00:00Z",
          "2026-W09",
          "P1Y2M3DT4H5M6S",
          "PT99999999999999999999H",
          "-PT1S");

  static final List<JsonNode> NUMBERS =
      List.of(
          NODES.numberNode(0),
          NODES.numberNode(-1),
          NODES.numberNode(1.5),
          NODES.numberNode(Integer.MAX_VALUE),
          NODES.numberNode((long) Integer.MAX_VALUE + 1),
          NODES.numberNode(Long.MIN_VALUE),
          NODES.numberNode(new BigInteger("9".repeat(39))),
          NODES.numberNode(new BigInteger("9".repeat(500))),
          NODES.numberNode(new BigDecimal("1E+400")),
          NODES.numberNode(new BigDecimal("1E-400")),
          NODES.numberNode(new BigDecimal("1E+2147483647")),
          NODES.numberNode(new BigDecimal("15.000000000000000000000000000000001")));

  private Strange() {}

  static <T> T one(List<T> from, Random chance) {
    return from.get(chance.nextInt(from.size()));
  }
}
