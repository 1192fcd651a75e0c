package eu.vangnet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Traps that cannot arise because a rule forbids how they begin. That the product keeps each rule
 * is tested by {@link ArchitectureTest}, that each rule bites by {@link EachRuleCatchesTest}; here
 * it is shown that they are there and still have something that breaks them.
 */
class TrapRulesTest {

  @Test
  @DisplayName("trap 2: by rule, what is remembered between requests is remembered per tenant")
  void memories() {
    assertRule("what is remembered between requests is remembered per tenant");
  }

  @Test
  @DisplayName(
      "trap 8: by rule, only batch goes over all tenants, and reports reach no tenant's data")
  void exports() {
    assertRule(
        "each operation declares its right and object, its capability, or why it is open to all");
    assertThat(Rules.of(Reactor.house()))
        .anyMatch(rule -> rule.breakers().contains("casework.signals.UsesTenantRuns"))
        .anyMatch(rule -> rule.breakers().contains("reports.UsesTenantData"));
  }

  @Test
  @DisplayName("engine: by rule, no tenant is a column of an entity (#1333)")
  void discriminators() {
    assertRule("no entity tells tenants apart by a column");
  }

  @Test
  @DisplayName("engine: by rule, SQL stays in a named few and nothing is cached by the library")
  void sqlAndCaches() {
    assertRule("SQL stays in a named few");
    assertRule("no cache keeps rows or statements of a tenant");
  }

  @Test
  @DisplayName("batch: by rule, nobody waits without an end")
  void waiting() {
    assertRule("nobody waits without an end");
  }

  private static void assertRule(String name) {
    assertThat(Rules.of(Reactor.house()))
        .filteredOn(rule -> rule.name().equals(name))
        .hasSize(1)
        .allSatisfy(rule -> assertThat(rule.breakers()).isNotEmpty());
  }
}
