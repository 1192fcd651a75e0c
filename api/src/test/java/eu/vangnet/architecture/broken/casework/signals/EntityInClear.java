package eu.vangnet.architecture.broken.casework.signals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity with a name in clear that nobody gave a reason for. */
@Entity
class EntityInClear {
  @Id String id;
  String surname;
  byte[] sealed;
}
