package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that has less in clear than its package says. */
@Entity
class EntityListedTooMuch {
  @Id String id;
}
