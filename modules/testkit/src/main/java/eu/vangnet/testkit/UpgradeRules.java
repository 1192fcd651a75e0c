package eu.vangnet.testkit;

import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Upgrade;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Open cases that come over from earlier versions arrive somewhere. */
final class UpgradeRules {
  static final Rule DECLARED = new Rule("upgradesLeadToDeclaredStates", UpgradeRules::declared);
  static final Rule EARLIER = new Rule("upgradesComeFromEarlierVersions", UpgradeRules::earlier);
  static final Rule ONE_WAY = new Rule("anEarlierVersionHasOneUpgrade", UpgradeRules::oneWay);

  private UpgradeRules() {}

  static List<Rule> all() {
    return List.of(DECLARED, EARLIER, ONE_WAY);
  }

  private static List<String> declared(ProgrammeModule module) {
    Set<String> states = module.states().stream().map(State::code).collect(Collectors.toSet());
    return module.upgrades().stream()
        .flatMap(upgrade -> upgrade.states().values().stream())
        .filter(state -> !states.contains(state))
        .distinct()
        .map(state -> "state '" + state + "' is not declared")
        .toList();
  }

  private static List<String> earlier(ProgrammeModule module) {
    return module.upgrades().stream()
        .filter(upgrade -> upgrade.from().contains(module.manifest().version()))
        .map(upgrade -> upgrade.from() + " holds the module's own version")
        .toList();
  }

  private static List<String> oneWay(ProgrammeModule module) {
    List<Upgrade> upgrades = module.upgrades();
    return IntStream.range(0, upgrades.size())
        .filter(
            place ->
                upgrades.subList(0, place).stream()
                    .anyMatch(earlier -> overlap(earlier, upgrades.get(place))))
        .mapToObj(place -> upgrades.get(place).from() + " overlaps with another upgrade")
        .toList();
  }

  private static boolean overlap(Upgrade one, Upgrade other) {
    return one.from().contains(other.from().from()) || other.from().contains(one.from().from());
  }
}
