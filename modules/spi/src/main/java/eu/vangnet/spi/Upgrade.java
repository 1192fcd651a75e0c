package eu.vangnet.spi;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How open cases come over from earlier versions of the same module. A case keeps the version it
 * began with until its tenant upgrades it; then each state becomes the one that is named here. A
 * state that is not named keeps its name.
 *
 * @param from versions that cases may come from
 * @param states state of the earlier version to state of this one
 */
public record Upgrade(VersionRange from, Map<String, String> states) {
  /** Checks every code; whether the states exist is seen when the module is loaded. */
  public Upgrade {
    Require.present("Upgrade.from", from);
    states = Collections.unmodifiableMap(new TreeMap<>(Require.present("Upgrade.states", states)));
    states.forEach(
        (before, after) -> {
          Require.code("Upgrade.states of " + from, before);
          Require.code("Upgrade.states of " + from, after);
        });
  }

  /** What becomes of a state. */
  public String stateAfter(String before) {
    return states.getOrDefault(before, before);
  }
}
