package eu.vangnet.security;

import java.util.Set;

/**
 * A role that a tenant composed itself, with the rights it holds now.
 *
 * @param name the name in tokens; holds a hyphen, which no core role does
 * @param rights what it may do, the rights that everybody has included
 */
public record ComposedRole(String name, Set<Right> rights) {

  /** Copies the rights. */
  public ComposedRole {
    rights = Set.copyOf(rights);
  }
}
