package eu.vangnet.platform.nationalnumbers;

import java.util.Set;

/** Knows whose national identity numbers the current tenant may use. Safe for many threads. */
public interface AllowedNationalNumbers {
  /** Countries (ISO 3166-1 alpha-2) that a module of the tenant allows; usually none. */
  Set<String> countries();
}
