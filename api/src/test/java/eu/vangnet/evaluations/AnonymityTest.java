package eu.vangnet.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads all tables of the tenant as somebody would who wants to know who answered what. */
@Tag("database")
class AnonymityTest {
  private static final String INVITATIONS = "evaluation_invitation";
  private static final String RESPONSES = "evaluation_response";
  private static final Duration AHEAD = Duration.ofDays(9);

  private final Product product = Product.started();
  private final EvaluationRoom room = EvaluationRoom.opened();
  private final String evaluation = room.openEvaluation();
  private final List<String> capabilities = room.invite(evaluation, 3).capabilities();

  @Test
  void noValueOfAnAnswerStandsAnywhereElse() {
    answerOnAnotherDay();
    TenantRows rows = TenantRows.of(room.tenant());

    for (Map<String, String> response : rows.table(RESPONSES)) {
      Set<String> telling = new HashSet<>(response.values());
      telling.remove(evaluation);
      assertThat(telling).hasSize(2);
      assertThat(elsewhere(rows, RESPONSES)).doesNotContainAnyElementsOf(telling);
      assertThat(String.join("\n", elsewhere(rows, RESPONSES)))
          .doesNotContain(response.get("id"), response.get("id").replace("-", ""));
    }
    for (Map<String, String> invitation : rows.table(INVITATIONS)) {
      assertThat(invitation).containsOnlyKeys("id", "evaluation_id", "expires_at", "used_with");
      assertThat(elsewhere(rows, INVITATIONS))
          .doesNotContain(invitation.get("id"))
          .filteredOn(value -> !value.equals("null"))
          .doesNotContain(invitation.get("used_with"));
    }
  }

  @Test
  void theDayOfAnAnswerStandsInNoRow() {
    answerOnAnotherDay();
    String day =
        LocalDate.ofInstant(product.clock().instant().plus(AHEAD), ZoneOffset.UTC).toString();
    TenantRows rows = TenantRows.of(room.tenant());

    assertThat(rows.table(RESPONSES)).hasSize(2);
    assertThat(elsewhere(withoutSealing(rows), "")).noneMatch(value -> value.startsWith(day));
  }

  /** The sealer dates what it numbers meanwhile; an answer leaves nothing for it to number. */
  private static TenantRows withoutSealing(TenantRows rows) {
    Map<String, List<Map<String, String>>> tables = new TreeMap<>(rows.tables());
    tables.keySet().removeAll(Set.of("journal_link", "journal_lease"));
    return new TenantRows(tables);
  }

  @Test
  void anAnswerAddsAResponseMarksAnInvitationAndTouchesNothingElse() {
    TenantRows before = TenantRows.of(room.tenant());

    answer(capabilities.getFirst(), "4bf92f3577b34da6a3ce929d0e0e4736");

    TenantRows after = TenantRows.of(room.tenant());
    Set<String> changed =
        after.tables().keySet().stream()
            .filter(table -> !table.startsWith("journal_"))
            .filter(table -> !after.table(table).equals(before.table(table)))
            .collect(Collectors.toSet());
    assertThat(changed).containsExactlyInAnyOrder(INVITATIONS, RESPONSES);
    assertThat(after.table("journal_entry")).hasSameSizeAs(before.table("journal_entry"));
    assertThat(after.table("idempotency_record")).isEqualTo(before.table("idempotency_record"));
    assertThat(elsewhere(after, "")).doesNotContain("4bf92f3577b34da6a3ce929d0e0e4736");
  }

  @Test
  void neitherTheCapabilityNorTheAnswersCanBeTriedAgainstTheMark() {
    String key = UUID.randomUUID().toString();
    for (String capability : capabilities.subList(0, 2)) {
      Answer given =
          product
              .call()
              .holding(capability)
              .with("Idempotency-Key", key)
              .post("/v1/responses", EvaluationRoom.answers());
      assertThat(given.status()).isEqualTo(201);
    }
    TenantRows rows = TenantRows.of(room.tenant());

    assertThat(rows.table(INVITATIONS))
        .extracting(row -> row.get("used_with"))
        .doesNotHaveDuplicates();
    assertThat(rows.table(RESPONSES)).extracting(row -> row.get("sealed")).doesNotHaveDuplicates();
    String everything = String.join("\n", elsewhere(rows, ""));
    capabilities.forEach(capability -> assertThat(everything).doesNotContain(serial(capability)));
    assertThat(everything).doesNotContain(key, "More time for cases.");
  }

  private void answerOnAnotherDay() {
    product
        .clock()
        .ahead(
            AHEAD, () -> capabilities.subList(0, 2).forEach(held -> answer(held, "ab".repeat(16))));
  }

  private void answer(String capability, String trace) {
    Call call =
        product
            .call()
            .holding(capability)
            .with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
    assertThat(call.post("/v1/responses", EvaluationRoom.answers()).status()).isEqualTo(201);
  }

  /** The serial is what only the holder knows. */
  private static String serial(String capability) {
    byte[] content = Base64.getUrlDecoder().decode(capability.split("\\.", -1)[1]);
    return new String(content, StandardCharsets.US_ASCII).split("\n", -1)[3];
  }

  private static List<String> elsewhere(TenantRows rows, String but) {
    return rows.tables().entrySet().stream()
        .filter(table -> !table.getKey().equals(but))
        .flatMap(table -> table.getValue().stream())
        .flatMap(row -> row.values().stream())
        .toList();
  }
}
