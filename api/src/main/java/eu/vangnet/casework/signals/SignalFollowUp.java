package eu.vangnet.casework.signals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was said of a signal later. Never changed; it goes with the signal. */
@Entity
@Table(name = "signal_followup")
class SignalFollowUp {
  @Id private String id;

  @Column(name = "signal_id")
  private String signalId;

  private String kind;
  private String about;
  private String origin;
  private String author;

  @Column(name = "written_at")
  private Instant writtenAt;

  private byte[] sealed;

  /** For the persistence provider. */
  protected SignalFollowUp() {}

  SignalFollowUp(UUID id, UUID signal, NewFollowUp sent, Written written) {
    this.id = id.toString();
    this.signalId = signal.toString();
    this.kind = sent.kind();
    this.about = sent.about().orElse(NewFollowUp.FACTS);
    this.origin = written.origin();
    this.author = written.author().orElse(null);
    this.writtenAt = written.at();
  }

  /**
   * Who wrote when.
   *
   * @param origin whose words they are: the reporter's or an official's
   * @param author who wrote them down; empty for a reporter without an account
   */
  record Written(String origin, Optional<String> author, Instant at) {}

  void sealed(byte[] bytes) {
    this.sealed = bytes.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID signalId() {
    return UUID.fromString(signalId);
  }

  String kind() {
    return kind;
  }

  String about() {
    return about;
  }

  String origin() {
    return origin;
  }

  Optional<String> author() {
    return Optional.ofNullable(author);
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
