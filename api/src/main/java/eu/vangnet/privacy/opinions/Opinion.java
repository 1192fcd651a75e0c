package eu.vangnet.privacy.opinions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a lawfulness committee is asked, thinks, and whether it is followed. */
@Entity
@Table(name = "lawfulness_opinion")
class Opinion {
  @Id private String id;
  private String state;
  private Boolean followed;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Opinion() {}

  Opinion(UUID id, Optional<UUID> caseFile, Instant now) {
    this.id = id.toString();
    this.caseId = caseFile.map(UUID::toString).orElse(null);
    this.state = OpinionState.ASKED.code();
    this.askedAt = now;
  }

  void given(Instant now) {
    this.state = OpinionState.GIVEN.code();
    this.givenAt = now;
  }

  void answered(boolean isFollowed, Instant now) {
    this.state = OpinionState.ANSWERED.code();
    this.followed = isFollowed;
    this.answeredAt = now;
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

  OpinionState state() {
    return OpinionState.of(state);
  }

  Optional<Boolean> followed() {
    return Optional.ofNullable(followed);
  }

  /** The case that it was asked about. */
  Optional<UUID> caseFile() {
    return Optional.ofNullable(caseId).map(UUID::fromString);
  }

  /** When something was last done with it. */
  Instant lastAction() {
    return answeredAt().or(this::givenAt).orElse(askedAt);
  }

  Instant askedAt() {
    return askedAt;
  }

  Optional<Instant> givenAt() {
    return Optional.ofNullable(givenAt);
  }

  Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }
}
