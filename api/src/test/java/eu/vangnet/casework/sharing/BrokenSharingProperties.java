package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/**
 * Whether the comparison with the truth table bites: the rule, broken on purpose, is caught in each
 * of its conditions.
 */
class BrokenSharingProperties {
  private final Comparison comparison = new Comparison();

  /** Otherwise it would catch everything. */
  @Example
  void theRuleItselfIsNotCaught() {
    assertThat(comparison.get()).isEmpty();
    assertThat(comparison.differenceOfTwo(SharingDecision::of)).isEmpty();
  }

  @Example
  void eachWayToBreakTheRuleIsCaught() {
    List<BrokenSharing> missed =
        Stream.of(BrokenSharing.values())
            .filter(broken -> comparison.difference(broken.rule()).isEmpty())
            .filter(broken -> comparison.differenceOfTwo(broken.rule()).isEmpty())
            .toList();

    assertThat(missed).isEmpty();
    System.out.printf(
        "Sharing rule broken in %d ways, all caught%n", BrokenSharing.values().length);
  }

  /** Of the compiled rule, so that no condition is left out that somebody adds to it. */
  @Example
  void eachConditionThatIsTurnedAroundIsCaught() {
    List<TurnedCondition> all = TurnedCondition.all();

    List<TurnedCondition> missed =
        all.stream().filter(turned -> turned.difference().isEmpty()).toList();

    assertThat(missed).isEmpty();
    assertThat(all).hasSizeGreaterThan(15);
    System.out.printf("Sharing rule: %d conditions turned around, all caught%n", all.size());
  }
}
