package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** The rule on sharing against the truth table that people wrote down. */
class SharingDecisionProperties {
  private static final TruthTable TABLE = TruthTable.read();
  private static final TreeMap<String, Integer> ANSWERS = new TreeMap<>();

  @Property(tries = 8_000, edgeCases = EdgeCasesMode.NONE)
  void theRuleSaysWhatTheTruthTableSays(@ForAll("combinations") Combination combination) {
    TruthTable.Answer wanted = TABLE.answer(combination.cells());

    SharingReason reason =
        SharingDecision.of(
            combination.listener(), combination.item().classification(), Combination.NOW);

    assertThat(reason.code()).as(combination.toString()).isEqualTo(wanted.reason());
    assertThat(reason.shows()).as(combination.toString()).isEqualTo(wanted.shown());
    ANSWERS.merge(wanted.reason(), 1, Integer::sum);
  }

  /** Otherwise the sample would prove little. */
  @AfterContainer
  static void everyReasonWasAnsweredOftenEnough() {
    assertThat(ANSWERS.keySet())
        .hasSameElementsAs(Stream.of(SharingReason.values()).map(SharingReason::code).toList());
    assertThat(ANSWERS.values()).allMatch(times -> times >= 20);
    System.out.println("Sharing rule against its truth table: " + ANSWERS);
  }

  /** Several agreements let a partner hear what any of them does, and no more. */
  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void severalAgreementsOpenWhatAnyOfThemOpens(
      @ForAll("combinations") Combination one, @ForAll("combinations") Combination another) {
    assertThat(Comparison.adds(SharingDecision::of, one, another)).isTrue();
  }

  @Provide
  Arbitrary<Combination> combinations() {
    return Combinations.all();
  }
}
