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
   *
   * <p>Who opened a case in an emergency that a restriction hides from the tenant's own people, or
   * a missing seat from people of a partner, and still holds {@link Right#EMERGENCY_OPEN}, reads
   * the case meanwhile; nothing is done to it, and no other right opens. A restricted case opens to
   * nobody of a partner.
   */
  public static Decision decide(Principal principal, Right action, Facts facts) {
    if (!principal.holds(action)) {
      return Decision.refuse("rightMissing");
    }
    boolean seated =
        principal.organisation().map(facts.seatedOrganisations()::contains).orElse(true);
    if (!seated) {
      return !facts.restricted() && opened(principal, action, facts)
          ? Decision.allow()
          : Decision.hide();
    }
    if (facts.restricted() && !principal.holds(Right.RESTRICTED_READ)) {
      return principal.organisation().isEmpty() && opened(principal, action, facts)
          ? Decision.allow()
          : Decision.hide();
    }
    if (facts.restricted() && !action.reads()) {
      return Decision.refuse("restricted");
    }
    return facts.permittedByState().contains(action)
        ? Decision.allow()
        : Decision.refuse("notInThisState");
  }

  private static boolean opened(Principal principal, Right action, Facts facts) {
    return facts.emergency() && action == Right.CASE_READ && principal.holds(Right.EMERGENCY_OPEN);
  }
}
