package eu.vangnet.casework.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A thing that a conference talks about: one case, or none. */
@Entity
@Table(name = "conference_item")
class AgendaItem {
  @Id private String id;

  @Column(name = "conference_id")
  private String conferenceId;

  @Column(name = "case_id")
  private String caseId;

  private int place;
  private byte[] sealed;

  /** For the persistence provider. */
  protected AgendaItem() {}

  AgendaItem(UUID id, UUID conference, Optional<UUID> caseFile, int place) {
    this.id = id.toString();
    this.conferenceId = conference.toString();
    this.caseId = caseFile.map(UUID::toString).orElse(null);
    this.place = place;
  }

  void sealed(byte[] bytes) {
    this.sealed = bytes.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID conferenceId() {
    return UUID.fromString(conferenceId);
  }

  Optional<UUID> caseId() {
    return Optional.ofNullable(caseId).map(UUID::fromString);
  }

  int place() {
    return place;
  }
}
