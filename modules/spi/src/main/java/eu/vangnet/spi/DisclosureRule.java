package eu.vangnet.spi;

import java.util.Optional;
import java.util.Set;

/**
 * Who may tell whom what. What no rule allows is not told.
 *
 * @param code of the rule
 * @param fromSeat who tells
 * @param toSeat who hears
 * @param itemClass what is told
 * @param conditions all of them have to hold
 * @param briefing what the receiver is told beforehand, where the law asks for it
 */
public record DisclosureRule(
    String code,
    String fromSeat,
    String toSeat,
    ItemClass itemClass,
    Set<DisclosureCondition> conditions,
    Optional<Texts> briefing) {
  /** Checks every part. */
  public DisclosureRule {
    Require.code("DisclosureRule.code", code);
    Require.code("DisclosureRule.fromSeat of " + code, fromSeat);
    Require.code("DisclosureRule.toSeat of " + code, toSeat);
    Require.present("DisclosureRule.itemClass of " + code, itemClass);
    conditions = Require.set("DisclosureRule.conditions of " + code, conditions);
    Require.present("DisclosureRule.briefing of " + code, briefing);
    if (conditions.contains(DisclosureCondition.CONFIDENTIALITY_BRIEFED) && briefing.isEmpty()) {
      throw new InvalidDeclaration(
          "DisclosureRule.briefing of " + code, "has no text to brief with");
    }
  }
}
