package eu.vangnet.bench.filling;

import eu.vangnet.tenants.TenantKeys;

/** How the secret part of a row is stored. */
@FunctionalInterface
interface Seal {
  /** The bytes of the sealed column at that place, of the bound tenant. */
  byte[] of(byte[] secret, TenantKeys.Place place);

  /** In clear, for a product that leaves sealing out. */
  static Seal none() {
    return (secret, place) -> secret;
  }
}
