package eu.vangnet.security;

/**
 * The one place that decides whether a caller may do something to an object. Pure: same arguments,
 * same answer. The order is part of the promise: the right first, then visibility, then restriction
 * and state.
 */
public final class DecisionPoint {
  private DecisionPoint() {}

  /**
   * Decides.
   *
   * <p>A caller who names an organisation in the token comes from a partner: such a caller sees
   * only objects at whose table that organisation holds a seat. A caller without organisation
   * belongs to the tenant itself.
   *
   * <p>A restricted object (GDPR article 18) is there for holders of {@link Right#RESTRICTED_READ}
   * only, and they read it and do nothing else with it.
   */
  public static Decision decide(Principal principal, Right action, Facts facts) {
    if (!principal.holds(action)) {
      return Decision.refuse("rightMissing");
    }
    boolean seated =
        principal.organisation().map(facts.seatedOrganisations()::contains).orElse(true);
    if (!seated || (facts.restricted() && !principal.holds(Right.RESTRICTED_READ))) {
      return Decision.hide();
    }
    if (facts.restricted() && !action.reads()) {
      return Decision.refuse("restricted");
    }
    return facts.permittedByState().contains(action)
        ? Decision.allow()
        : Decision.refuse("notInThisState");
  }
}
