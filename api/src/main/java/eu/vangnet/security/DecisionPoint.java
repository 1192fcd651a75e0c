package eu.vangnet.security;

/**
 * The one place that decides whether a caller may do something to an object. Pure: same arguments,
 * same answer. The order is part of the promise: the right first, then visibility, then the state.
 */
public final class DecisionPoint {
  private DecisionPoint() {}

  /**
   * Decides.
   *
   * <p>A caller who names an organisation in the token comes from a partner: such a caller sees
   * only objects at whose table that organisation holds a seat. A caller without organisation
   * belongs to the tenant itself.
   */
  public static Decision decide(Principal principal, Right action, Facts facts) {
    if (!principal.holds(action)) {
      return Decision.refuse("rightMissing");
    }
    boolean seated =
        principal.organisation().map(facts.seatedOrganisations()::contains).orElse(true);
    if (!seated) {
      return Decision.hide();
    }
    return facts.permittedByState().contains(action)
        ? Decision.allow()
        : Decision.refuse("notInThisState");
  }
}
