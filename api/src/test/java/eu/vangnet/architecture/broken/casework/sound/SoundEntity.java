package eu.vangnet.architecture.broken.casework.sound;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that keeps all rules. */
@Entity
class SoundEntity {
  @Id private String id;
  private byte[] sealed;

  void seal(byte[] bytes) {
    this.sealed = bytes.clone();
  }

  String id() {
    return id + sealed.length;
  }
}
