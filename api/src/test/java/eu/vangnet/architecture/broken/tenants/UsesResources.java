package eu.vangnet.architecture.broken.tenants;

import jakarta.ws.rs.core.Response;

/** Tenants that know JAX-RS. */
final class UsesResources {
  Response used() {
    throw new UnsupportedOperationException();
  }
}
