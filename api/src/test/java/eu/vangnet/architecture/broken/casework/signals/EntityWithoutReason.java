package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity whose columns are listed without a reason. */
@Entity
class EntityWithoutReason {
  @Id String id;
}
