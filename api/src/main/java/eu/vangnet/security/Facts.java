package eu.vangnet.security;

import java.util.Set;

/**
 * What the feature knows of an object when it asks for a decision.
 *
 * @param seatedOrganisations organisations that hold a seat at the table of the object
 * @param permittedByState the rights that the state of the object leaves open
 */
public record Facts(Set<String> seatedOrganisations, Set<Right> permittedByState) {

  /** Copies both sets. */
  public Facts {
    seatedOrganisations = Set.copyOf(seatedOrganisations);
    permittedByState = Set.copyOf(permittedByState);
  }
}
