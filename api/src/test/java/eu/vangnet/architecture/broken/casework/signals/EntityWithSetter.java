package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that anybody may change. */
@Entity
class EntityWithSetter {
  @Id String id;

  public void setId(String id) {
    this.id = id;
  }
}
