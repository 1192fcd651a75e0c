package eu.vangnet.evaluations.responses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The answers of somebody unknown. */
@Entity
@Table(name = "evaluation_response")
class GivenResponse {
  @Id private String id;

  @Column(name = "evaluation_id")
  private String evaluationId;

  private byte[] sealed;

  /** For the persistence provider. */
  protected GivenResponse() {}

  /** Takes answers in. */
  GivenResponse(UUID id, UUID evaluation, byte[] sealed) {
    this.id = id.toString();
    this.evaluationId = evaluation.toString();
    this.sealed = sealed.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID evaluation() {
    return UUID.fromString(evaluationId);
  }
}
