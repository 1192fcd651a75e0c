package eu.vangnet.architecture;

import java.util.List;
import java.util.stream.Stream;

/** All rules of the house. */
final class Rules {
  private Rules() {}

  static List<Rule> of(House house) {
    return Stream.of(
            PartRules.of(house),
            CycleRules.of(house),
            EdgeRules.of(house),
            CodeRules.of(house),
            DataRules.of(house),
            MemoryRules.of(house))
        .flatMap(List::stream)
        .toList();
  }
}
