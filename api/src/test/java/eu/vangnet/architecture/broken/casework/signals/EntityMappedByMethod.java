package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity with a column that is no field. */
@Entity
class EntityMappedByMethod {
  @Id String id;

  @Column(name = "surname")
  String surname() {
    return id;
  }
}
