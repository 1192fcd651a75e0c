package eu.vangnet.casework.sharing;

import eu.vangnet.casework.sharing.Combination.Asking;
import eu.vangnet.casework.sharing.Combination.Bringer;
import eu.vangnet.casework.sharing.Combination.Condition;
import eu.vangnet.casework.sharing.Combination.Ending;
import eu.vangnet.casework.sharing.Combination.Item;
import eu.vangnet.casework.sharing.Combination.Standing;
import eu.vangnet.casework.sharing.Combination.Terms;
import eu.vangnet.security.Role;
import eu.vangnet.spi.DataCategory;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Combinations in the weights in which the tests draw them. */
final class Combinations {
  private Combinations() {}

  static Arbitrary<Combination> all() {
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
