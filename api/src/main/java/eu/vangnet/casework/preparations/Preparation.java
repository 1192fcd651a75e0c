package eu.vangnet.casework.preparations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How a disclosure is prepared; it is concluded once, or never. */
@Entity
@Table(name = "disclosure_preparation")
class Preparation {
  static final String OPEN = "open";
  static final String CONCLUDED = "concluded";

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String organisation;
  private String occasion;
  private String state;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "begun_by")
  private String begunBy;

  private String disclosure;
  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Preparation() {}

  Preparation(UUID id, UUID caseFile, String occasion, Begun begun) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.organisation = begun.organisation().orElse(null);
    this.occasion = occasion;
    this.state = OPEN;
    this.begunAt = begun.at();
    this.begunBy = begun.by();
  }

  /** Who began when, and for which organisation; empty for the tenant's own people. */
  record Begun(String by, Optional<String> organisation, Instant at) {}

  void concluded(UUID made) {
    this.state = CONCLUDED;
    this.disclosure = made.toString();
  }

  boolean open() {
    return state.equals(OPEN);
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

  UUID caseId() {
    return UUID.fromString(caseId);
  }

  Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  String occasion() {
    return occasion;
  }

  String state() {
    return state;
  }

  Instant begunAt() {
    return begunAt;
  }

  String begunBy() {
    return begunBy;
  }

  Optional<UUID> disclosure() {
    return Optional.ofNullable(disclosure).map(UUID::fromString);
  }
}
