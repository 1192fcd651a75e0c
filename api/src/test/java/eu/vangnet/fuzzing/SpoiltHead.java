package eu.vangnet.fuzzing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Spoils what stands before the body: address, query, headers, and how the request is sent. */
final class SpoiltHead {
  private static final List<String> HEADERS =
      List.of(
          "Idempotency-Key",
          "If-Match",
          "If-None-Match",
          "Purpose",
          "Traceparent",
          "Accept",
          "Accept-Language",
          "Accept-Encoding",
          "Content-Type",
          "Content-Encoding",
          "Authorization",
          "Capability",
          "Origin",
          "Range",
          "Expect",
          "Host",
          "Cookie",
          "X-Forwarded-For",
          "X-HTTP-Method-Override");

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "*",
          "\"",
          "\"\"",
          "W/\"x\"",
          "\"a\", \"b\", *",
          "a\tb",
          "\u00e9\u00e8",
          "\u0001",
          "not a uuid",
          "00000000-0000-0000-0000-000000000000",
          "{\"$gt\":\"\"}",
          "-1",
          "99999999999999999999",
          "*/*;q=2",
          "text/html",
          "application/json; charset=utf-16",
          "application/json; charset=\"",
          "application/xml",
          "multipart/form-data",
          "gzip, deflate, br",
          "bytes=0-,-1",
          "100-continue",
          "nl;q=x, ,;;,en",
          "Bearer",
          "Bearer eyJhbGciOiJub25lIn0.e30.",
          "vc1.AAAA.AAAA",
          "a".repeat(7_000));

  private static final List<String> PARTS =
      List.of(
          "%00",
          "%2e%2e%2f",
          "%c0%af",
          "%ff%fe",
          "%",
          "%zz",
          "..",
          ";a=b",
          "%0d%0aX:y",
          "0",
          "-1",
          "9".repeat(60),
          "a".repeat(3_000),
          "%F0%9F%98%80",
          "{id}",
          "null",
          "undefined",
          "'%20or%201=1--",
          "00000000-0000-0000-0000-000000000000",
          "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
          "0199d6a2-7c1e-7b3a-9b58-6f1d2c3e4a5b%20");

  private static final List<String> QUESTIONS =
      List.of(
          "state:eq:open,",
          "recordedAt:ge:2026-99-99",
          "recordedAt:lt:+999999999-12-31T23:59:59Z",
          "id:in:" + "a|".repeat(200),
          "nothing:eq:1",
          "state:like:%25",
          "::::",
          "age:gt:99999999999999999999",
          "state:eq:a'b\"c\\",
          "%FF",
          "%",
          "-",
          "--createdAt",
          "0",
          "501",
          "2147483648",
          "1e3",
          "1,1",
          "",
          "\u00e9");

  private SpoiltHead() {}

  /** One fault in a header that somebody reads. */
  static void header(Draft draft, Random chance) {
    String name = Strange.one(HEADERS, chance);
    switch (chance.nextInt(5)) {
      case 0 -> draft.remove(name);
      case 1 -> draft.add(name, Strange.one(VALUES, chance));
      case 2 -> draft.add("X-Noise-" + chance.nextInt(50), Strange.one(VALUES, chance));
      default -> draft.set(name, Strange.one(VALUES, chance));
    }
  }

  /** Another last or middle part of the address. */
  static void address(Draft draft, Random chance) {
    String[] parts = draft.address().split("/", -1);
    int at = 1 + chance.nextInt(Math.max(1, parts.length - 1));
    parts[Math.min(at, parts.length - 1)] = Strange.one(PARTS, chance);
    draft.address(String.join("/", parts));
  }

  /** A question that the operation knows, asked wrongly, or one that it does not know. */
  static void query(Draft draft, FuzzedOperation operation, Random chance) {
    List<FuzzedOperation.Parameter> known = operation.in("query");
    String name =
        known.isEmpty() || chance.nextInt(6) == 0
            ? Strange.one(List.of("surelyUnknown", "pageSize", "%00", "tenant"), chance)
            : Strange.one(known, chance).name();
    String value = Strange.one(QUESTIONS, chance);
    draft.ask(name, chance.nextBoolean() ? value : encoded(chance));
    if (chance.nextInt(4) == 0) {
      draft.ask(name, Strange.one(QUESTIONS, chance));
    }
  }

  /** A cursor, an id or a strange text, encoded as it should be. */
  private static String encoded(Random chance) {
    String text =
        switch (chance.nextInt(3)) {
          case 0 -> "A".repeat(chance.nextInt(200));
          case 1 -> new UUID(chance.nextLong(), chance.nextLong()).toString();
          default -> Strange.one(Strange.TEXTS.subList(0, Strange.TEXTS.size() - 1), chance);
        };
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Another method, a wrong length, or an end that never comes. */
  static void sending(Draft draft, Random chance) {
    switch (chance.nextInt(5)) {
      case 0 ->
          draft.method(
              Strange.one(List.of("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "BREW"), chance));
      case 1 ->
          draft.length(
              Strange.one(List.of("-1", "many", "5, 5", "99999999999999999999", "+3"), chance));
      case 2 -> draft.length("" + (1 + chance.nextInt(2_000)));
      case 3 ->
          draft.add("Transfer-Encoding", Strange.one(List.of("chunked", "gzip", "x"), chance));
      default -> draft.cut(1 + chance.nextInt(60));
    }
  }
}
