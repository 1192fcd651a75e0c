package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.EntityManager;

/** An entity manager that outlives its unit of work. */
final class KeepsEntityManager {
  EntityManager em;
}
