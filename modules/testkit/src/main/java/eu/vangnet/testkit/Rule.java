package eu.vangnet.testkit;

import eu.vangnet.spi.ProgrammeModule;
import java.util.List;

/**
 * One promise every module keeps.
 *
 * @param name a sentence in camelCase; it is in every message
 * @param check finds what breaks the promise
 */
public record Rule(String name, Check check) {

  /** Looks at a module and says what is wrong with it, one sentence each; empty when nothing is. */
  @FunctionalInterface
  public interface Check {
    /** What breaks the rule. */
    List<String> findings(ProgrammeModule module);
  }

  /**
   * Fails with everything that breaks the rule, not with the first only.
   *
   * @throws AssertionError naming the rule
   */
  public void verify(ProgrammeModule module) {
    List<String> findings = check.findings(module);
    if (!findings.isEmpty()) {
      throw new AssertionError("rule " + name + ": " + String.join("; ", findings));
    }
  }
}
