package eu.vangnet.testkit;

import static eu.vangnet.testkit.EachRuleCatchesTest.broken;
import static eu.vangnet.testkit.SoundModule.TEXT;

import eu.vangnet.spi.SharingStage;
import eu.vangnet.spi.SharingStep;
import eu.vangnet.spi.Upgrade;
import eu.vangnet.spi.VersionRange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Modules that would lose open cases, or let something be told without a thought. */
final class BrokenUpgrades {
  private BrokenUpgrades() {}

  static Stream<Arguments> all() {
    SharingStep last = new SharingStep(SharingStage.DECIDE, TEXT, TEXT);
    return Stream.of(
        broken(
            UpgradeRules.DECLARED,
            withUpgrades(upgrade("[0.1,1.0)", Map.of("report", "moon"))),
            "'moon'"),
        broken(UpgradeRules.EARLIER, withUpgrades(upgrade("[0.1,2.0)", Map.of())), "[0.1.0,2.0.0)"),
        broken(
            UpgradeRules.ONE_WAY,
            withUpgrades(
                upgrade("[0.1,1.0)", Map.of()), upgrade("[0.5,1.0)", Map.of("a", "support"))),
            "overlaps"),
        broken(
            UpgradeRules.ONE_WAY,
            withUpgrades(upgrade("[0.5,1.0)", Map.of()), upgrade("[0.1,1.0)", Map.of())),
            "overlaps"),
        broken(SharingRules.EVERY_STAGE, withSharingSteps(last), "DECIDE"));
  }

  private static Upgrade upgrade(String from, Map<String, String> states) {
    return new Upgrade(VersionRange.of(from), states);
  }

  private static SoundModule withUpgrades(Upgrade... upgrades) {
    return new SoundModule() {
      @Override
      public List<Upgrade> upgrades() {
        return List.of(upgrades);
      }
    };
  }

  private static SoundModule withSharingSteps(SharingStep... steps) {
    return new SoundModule() {
      @Override
      public List<SharingStep> sharingSteps() {
        return List.of(steps);
      }
    };
  }
}
