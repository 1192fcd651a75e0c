package eu.vangnet.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.platform.Sha256;
import eu.vangnet.tenants.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

  @Test
  void whereAnEntryComesFromAndTheDateThatWasGivenAreUnderItsMac() {
    Instant given = Instant.parse("2024-03-02T09:30:00.123456789Z");
    assertThat(
            Stream.of(
                    Optional.<Origin>empty(),
                    Optional.of(Origin.imported(Optional.empty())),
                    Optional.of(Origin.imported(Optional.of(given))),
                    Optional.of(Origin.imported(Optional.of(given.plusMillis(1)))))
                .map(JournalRowTest::from)
                .map(HexFormat.of()::formatHex))
        .doesNotHaveDuplicates();
    assertThat(from(Optional.of(Origin.imported(Optional.of(given)))))
        .as("what a column holds of a time")
        .isEqualTo(
            from(Optional.of(Origin.imported(Optional.of(given.truncatedTo(ChronoUnit.MICROS))))));
  }

  private static byte[] from(Optional<Origin> origin) {
    return Rows.row(ID, Rows.CALLER, Rows.ACT, origin, Optional.empty()).canonical(TENANT);
  }

  /** The bytes of entries of before origins were kept are those that they were chained with. */
  @Test
  void anEntryOfBeforeIsStillMadeOfTheSameBytes() {
    assertThat(digest(Rows.row(ID)))
        .isEqualTo("adf126490ea196f9d6be814599bfbc6924cdcb88edc253ad8f0666b949f1acca");
    assertThat(digest(vouching("00")))
        .isEqualTo("1de0be45ca5e89767c4432fbb8592020e74ffc957da21dadd1fc58df99b74443");
  }

  private static String digest(JournalRow row) {
    return HexFormat.of().formatHex(Sha256.of(row.canonical(TENANT)));
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
    return Rows.row(ID, Rows.CALLER, act, Optional.empty(), Optional.empty());
  }

  private static JournalRow purpose(Optional<String> purpose) {
    return Rows.row(ID, Rows.CALLER, Rows.ACT, Optional.empty(), purpose);
  }

  private static byte[] caller(String actor, String client) {
    Caller caller = new Caller(actor, client, Optional.empty(), "");
    return Rows.row(ID, caller, Rows.ACT, Optional.empty(), Optional.empty()).canonical(TENANT);
  }
}
