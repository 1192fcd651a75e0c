package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** SQL through the entity manager. */
final class NativeQuery {
  Query all(EntityManager em) {
    return em.createNativeQuery("SELECT 1");
  }
}
