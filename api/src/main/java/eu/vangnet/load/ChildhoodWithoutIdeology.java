package eu.vangnet.load;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The product takes no ideology of a child under twelve. A child of a shape that got one exchanges
 * it for the concern of somebody older, so that all counts stay; where nobody has one to give, it
 * keeps the ideology and the server refuses the signal.
 */
final class ChildhoodWithoutIdeology {
  private static final int TWELVE = 12;
  private static final Set<String> NO_IDEOLOGY =
      Set.of("noIdeologyIdentified", "extremeViolenceFascination", "other", "notStated");

  private ChildhoodWithoutIdeology() {}

  /**
   * Exchanges concerns.
   *
   * @param concerns one for each person; changed in place
   * @param ages one for each person
   */
  static void arrange(List<Target> concerns, List<Optional<Integer>> ages) {
    int giver = 0;
    for (int place = 0; place < concerns.size(); place++) {
      if (isChild(ages.get(place)) && isIdeology(concerns.get(place))) {
        while (giver < concerns.size()
            && (isChild(ages.get(giver)) || isIdeology(concerns.get(giver)))) {
          giver++;
        }
        if (giver == concerns.size()) {
          return;
        }
        Collections.swap(concerns, place, giver);
      }
    }
  }

  private static boolean isChild(Optional<Integer> age) {
    return age.filter(years -> years < TWELVE).isPresent();
  }

  private static boolean isIdeology(Target concern) {
    return concern instanceof Target.Code named && !NO_IDEOLOGY.contains(named.code());
  }
}
