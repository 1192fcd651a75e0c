package eu.vangnet.trainings.enrolments;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Inside;
import eu.vangnet.testing.Product;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the product's own repository finds of people in a session for a trainer of a tenant.
 *
 * @param database where it looks: the product's own, or a broken one
 */
public record PlacesIn(TenantDatabase database) {

  /** How many people have a place or wait for one. */
  public int taken(TenantId tenant, UUID session) {
    Enrolments enrolments = Product.started().bean(Enrolments.class);
    Function<EntityManager, Integer> counting = em -> enrolments.active(em, session).size();
    return Inside.request(tenant, Set.of(Role.TRAINER), () -> database.read(counting));
  }
}
