package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.sharing.Combination.Asking;
import eu.vangnet.casework.sharing.Combination.Bringer;
import eu.vangnet.casework.sharing.Combination.Condition;
import eu.vangnet.casework.sharing.Combination.Ending;
import eu.vangnet.casework.sharing.Combination.Item;
import eu.vangnet.casework.sharing.Combination.Standing;
import eu.vangnet.casework.sharing.Combination.Terms;
import eu.vangnet.security.Role;
import eu.vangnet.spi.DataCategory;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
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
    Listener listener = one.listener();
    List<AgreementTerms> both = List.of(one.agreement(), another.agreement());
    Classification item = one.item().classification();

    boolean shown = reason(with(listener, both), item).shows();

    assertThat(shown)
        .isEqualTo(
            both.stream().anyMatch(each -> reason(with(listener, List.of(each)), item).shows()));
  }

  private static SharingReason reason(Listener listener, Classification item) {
    return SharingDecision.of(listener, item, Combination.NOW);
  }

  private static Listener with(Listener listener, List<AgreementTerms> agreements) {
    return new Listener(
        listener.reads(),
        listener.shutOut(),
        listener.organisation(),
        listener.seats(),
        listener.purpose(),
        agreements,
        listener.consented(),
        listener.briefed());
  }

  @Provide
  Arbitrary<Combination> combinations() {
    return Combinators.combine(asking(), terms(), items()).as(Combination::new);
  }

  /** More often what goes on down the table, so that its last lines are reached too. */
  private static Arbitrary<Asking> asking() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Role.class)),
                Tuple.of(5, Arbitraries.of(Role.PARTNER, Role.MENTOR)),
                Tuple.of(3, Arbitraries.of(Role.CASEWORKER, Role.PRIVACYOFFICER))),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(
                Set.of("police"),
                Set.of("police"),
                Set.of("education"),
                Set.of("police", "education"),
                Set.of("healthCare"),
                Set.<String>of()),
            Arbitraries.of(true, false, false, false))
        .as(Asking::new);
  }

  private static Arbitrary<Terms> terms() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Standing.class)),
                Tuple.of(5, Arbitraries.just(Standing.VALID))),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(Condition.class),
            Arbitraries.of(Condition.class))
        .as(Terms::new);
  }

  private static Arbitrary<Item> items() {
    return Combinators.combine(
            Arbitraries.of(Bringer.class),
            Arbitraries.of(true, false, false),
            Arbitraries.of(Ending.class),
            Arbitraries.of(DataCategory.class))
        .as(Item::new);
  }
}
