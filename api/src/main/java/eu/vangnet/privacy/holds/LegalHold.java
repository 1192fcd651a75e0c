package eu.vangnet.privacy.holds;

import eu.vangnet.platform.personal.RecordId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A record that must not be erased. */
@Entity
@Table(name = "legal_hold")
class LegalHold {
  @Id private String id;

  @Column(name = "record_kind")
  private String recordKind;

  @Column(name = "object_id")
  private String objectId;

  private String basis;
  private String state;

  @Column(name = "placed_by")
  private String placedBy;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "until_at")
  private Instant until;

  @Column(name = "lifting_asked_by")
  private String liftingAskedBy;

  @Column(name = "lifting_asked_at")
  private Instant liftingAskedAt;

  @Column(name = "lifted_by")
  private String liftedBy;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected LegalHold() {}

  LegalHold(UUID id, RecordId record, String basis, Optional<Instant> until, Hand placed) {
    this.id = id.toString();
    this.recordKind = record.kind();
    this.objectId = record.id().toString();
    this.basis = basis;
    this.until = until.orElse(null);
    this.state = HoldState.PLACED.code();
    this.placedBy = placed.subject();
    this.placedAt = placed.at();
  }

  /** Who did something, and when. */
  record Hand(String subject, Instant at) {}

  /** The first of two persons wants it lifted. */
  void askLifting(Hand hand) {
    move(HoldState.LIFTING_ASKED);
    this.liftingAskedBy = hand.subject();
    this.liftingAskedAt = hand.at();
  }

  /** The second of two persons agrees. */
  void lift(Hand hand) {
    if (hand.subject().equals(liftingAskedBy)) {
      throw new IllegalStateException("two persons are needed to lift a hold");
    }
    move(HoldState.LIFTED);
    this.liftedBy = hand.subject();
    this.liftedAt = hand.at();
  }

  private void move(HoldState next) {
    if (!state().mayBecome(next)) {
      throw new IllegalStateException("a hold does not go from " + state + " to " + next.code());
    }
    this.state = next.code();
  }

  /** Whether the record must stay at that moment. */
  boolean holds(Instant moment) {
    return state() != HoldState.LIFTED && (until == null || moment.isBefore(until));
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

  RecordId record() {
    return new RecordId(recordKind, UUID.fromString(objectId));
  }

  String basis() {
    return basis;
  }

  HoldState state() {
    return HoldState.of(state);
  }

  String placedBy() {
    return placedBy;
  }

  Instant placedAt() {
    return placedAt;
  }

  Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  Optional<String> liftingAskedBy() {
    return Optional.ofNullable(liftingAskedBy);
  }

  Optional<String> liftedBy() {
    return Optional.ofNullable(liftedBy);
  }

  Optional<Instant> liftedAt() {
    return Optional.ofNullable(liftedAt);
  }
}
