package eu.vangnet.evaluations.designs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An evaluation. It can be changed while it is designed, opened once and closed once. */
@Entity
@Table(name = "evaluation")
class Evaluation {
  @Id private String id;
  private String state;

  @Column(name = "subject_kind")
  private String subjectKind;

  private String wave;
  private String organisation;

  @Column(name = "instrument_version_id")
  private String instrumentVersionId;

  @Column(name = "designed_at")
  private Instant designedAt;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Evaluation() {}

  /** Designs an evaluation. */
  Evaluation(UUID id, NewEvaluation design, Instant now) {
    this.id = id.toString();
    this.state = EvaluationState.DESIGNED.code();
    this.designedAt = now;
    redesign(design);
  }

  /** Takes over another design. */
  final void redesign(NewEvaluation design) {
    this.subjectKind = design.subject().kind();
    this.wave = design.wave();
    this.organisation = design.organisation().orElse(null);
    this.instrumentVersionId = design.instrumentVersion();
    this.opensAt = design.opensAt();
    this.closesAt = design.closesAt();
  }

  /** Begins to take answers. */
  void open(Instant now) {
    this.state = EvaluationState.OPEN.code();
    this.openedAt = now;
  }

  /** Ends for good. */
  void close(Instant now) {
    this.state = EvaluationState.CLOSED.code();
    this.closedAt = now;
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

  EvaluationState state() {
    return EvaluationState.of(state);
  }

  String subjectKind() {
    return subjectKind;
  }

  String wave() {
    return wave;
  }

  Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  UUID instrumentVersion() {
    return UUID.fromString(instrumentVersionId);
  }

  Instant designedAt() {
    return designedAt;
  }

  Instant opensAt() {
    return opensAt;
  }

  Instant closesAt() {
    return closesAt;
  }

  Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }

  Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }
}
