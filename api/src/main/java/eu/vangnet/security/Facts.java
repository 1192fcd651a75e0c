package eu.vangnet.security;

import java.util.Set;

/**
 * What the feature knows of an object when it asks for a decision.
 *
 * @param seatedOrganisations organisations that hold a seat at the table of the object
 * @param permittedByState the rights that the state of the object leaves open
 * @param restricted whether its processing is restricted (GDPR article 18)
 * @param emergency whether the caller opened it in an emergency that has not ended
 */
public record Facts(
    Set<String> seatedOrganisations,
    Set<Right> permittedByState,
    boolean restricted,
    boolean emergency) {

  /** Copies both sets. */
  public Facts {
    seatedOrganisations = Set.copyOf(seatedOrganisations);
    permittedByState = Set.copyOf(permittedByState);
  }

  /** Of an object that nobody opened in an emergency. */
  public Facts(Set<String> seatedOrganisations, Set<Right> permittedByState, boolean restricted) {
    this(seatedOrganisations, permittedByState, restricted, false);
  }

  /** Of an object whose processing is not restricted. */
  public Facts(Set<String> seatedOrganisations, Set<Right> permittedByState) {
    this(seatedOrganisations, permittedByState, false);
  }

  /** The same facts of an object that the caller opened in an emergency. */
  public Facts inEmergency() {
    return new Facts(seatedOrganisations, permittedByState, restricted, true);
  }
}
