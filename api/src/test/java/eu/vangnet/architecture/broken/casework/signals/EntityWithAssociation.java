package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** An entity that holds another aggregate. */
@Entity
class EntityWithAssociation {
  @Id String id;
  @ManyToOne EntityWithSetter other;
}
