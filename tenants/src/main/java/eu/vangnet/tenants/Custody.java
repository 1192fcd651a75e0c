package eu.vangnet.tenants;

import java.util.Optional;

/**
 * What the registry tells each server of a tenant's keys.
 *
 * @param generation raised by every change; an unwrapped copy of another generation is old
 * @param ownKey the key at a key service that the tenant brought to wrap its keysets
 */
record Custody(long generation, Optional<String> ownKey) {

  /** Keys that were never changed and that the installation wraps. */
  static final Custody FIRST = new Custody(0, Optional.empty());
}
