package eu.vangnet.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class JournalRowTest {
  private static final TenantId TENANT = TenantId.of("nl-one");
  private static final UUID ID = new UUID(1, 2);

  @Test
  void theTimeIsCutToMicroseconds() {
    assertThat(Rows.row(ID).at()).isEqualTo(Instant.parse("2026-03-29T00:30:00.123456Z"));
  }

  @Test
  void theSameRowMeansSomethingElseForAnotherTenant() {
    assertThat(Rows.row(ID).canonical(TENANT))
        .isNotEqualTo(Rows.row(ID).canonical(TenantId.of("nl-two")));
  }

  @Test
  void absentAndEmptyDiffer() {
    assertThat(purpose(Optional.empty()).canonical(TENANT))
        .isNotEqualTo(purpose(Optional.of("")).canonical(TENANT));
  }

  @Property(tries = 300)
  void textCannotFlowFromOneFieldIntoTheNext(
      @ForAll @StringLength(max = 20) String left,
      @ForAll @StringLength(min = 1, max = 20) String moved,
      @ForAll @StringLength(max = 20) String right) {
    assertThat(caller(left + moved, right)).isNotEqualTo(caller(left, moved + right));
  }

  @Test
  void whatNoColumnHoldsIsRefusedByName() {
    assertThatThrownBy(() -> purpose(Optional.of("x".repeat(41))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("purpose");
  }

  @Test
  void whatAnEntryVouchesForIsUnderItsMac() {
    JournalRow plain = Rows.row(ID);
    assertThat(vouching("00").canonical(TENANT))
        .isNotEqualTo(plain.canonical(TENANT))
        .isNotEqualTo(vouching("01").canonical(TENANT));
  }

  private static JournalRow vouching(String mac) {
    Act act =
        new Act(
            "cases:change",
            "case",
            Optional.of("1"),
            1,
            "done",
            Optional.empty(),
            Optional.of(mac));
    return new JournalRow(ID, Rows.AT, Rows.CALLER, act, Optional.empty(), "0".repeat(32));
  }

  private static JournalRow purpose(Optional<String> purpose) {
    return new JournalRow(ID, Rows.AT, Rows.CALLER, Rows.ACT, purpose, "0".repeat(32));
  }

  private static byte[] caller(String actor, String client) {
    Caller caller = new Caller(actor, client, Optional.empty(), "");
    return new JournalRow(ID, Rows.AT, caller, Rows.ACT, Optional.empty(), "0".repeat(32))
        .canonical(TENANT);
  }
}
