package eu.vangnet.casework.disclosures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That the recipient of a disclosure has to hear of something, and whether it has. */
@Entity
@Table(name = "disclosure_notice")
class DisclosureNotice {
  @Id private String id;

  @Column(name = "disclosure_id")
  private String disclosureId;

  private String tenant;
  private String message;
  private String kind;
  private String state;
  private String outcome;
  private Integer person;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "told_by")
  private String toldBy;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected DisclosureNotice() {}

  DisclosureNotice(UUID id, Disclosure disclosure, ToldWord word, Instant now) {
    this.id = id.toString();
    this.disclosureId = disclosure.id().toString();
    this.kind = word.kind().code();
    this.person = word.person().orElse(null);
    this.state = NoticeState.OPEN.code();
    this.madeAt = now;
  }

  /** It goes to a tenant by this message. */
  void send(String toTenant, UUID letter) {
    this.tenant = toTenant;
    this.message = letter.toString();
    this.state = NoticeState.SENT.code();
  }

  void delivered(Instant now) {
    if (state() == NoticeState.SENT) {
      this.toldAt = now;
    }
    this.state = state().delivered().code();
  }

  void lost() {
    this.state = state().lost().code();
  }

  /** Somebody of the tenant has told it. */
  void told(String by, Instant now) {
    this.toldBy = by;
    this.toldAt = now;
    this.state = NoticeState.TOLD.code();
  }

  /** The recipient has said what it did. */
  void acknowledged(String what, Instant now) {
    this.outcome = what;
    this.acknowledgedAt = now;
    this.state = NoticeState.ACKNOWLEDGED.code();
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

  UUID disclosureId() {
    return UUID.fromString(disclosureId);
  }

  Optional<String> tenant() {
    return Optional.ofNullable(tenant);
  }

  Optional<UUID> message() {
    return Optional.ofNullable(message).map(UUID::fromString);
  }

  NoticeKind kind() {
    return NoticeKind.of(kind);
  }

  /** Whom of those who went with a case it is about, by number; empty for all of it. */
  Optional<Integer> person() {
    return Optional.ofNullable(person);
  }

  NoticeState state() {
    return NoticeState.of(state);
  }

  Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }

  Instant madeAt() {
    return madeAt;
  }

  Optional<Instant> toldAt() {
    return Optional.ofNullable(toldAt);
  }

  Optional<String> toldBy() {
    return Optional.ofNullable(toldBy);
  }

  Optional<Instant> acknowledgedAt() {
    return Optional.ofNullable(acknowledgedAt);
  }
}
