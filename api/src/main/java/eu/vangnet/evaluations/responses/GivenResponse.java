package eu.vangnet.evaluations.responses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The answers of somebody unknown. */
@Entity
@Table(name = "evaluation_response")
class GivenResponse {
  @Id private String id;

  @Column(name = "evaluation_id")
  private String evaluationId;

  @Column(name = "given_on")
  private LocalDate givenOn;

  private byte[] sealed;

  /** For the persistence provider. */
  protected GivenResponse() {}

  /** Takes answers in. */
  GivenResponse(UUID id, UUID evaluation, LocalDate day, byte[] sealed) {
    this.id = id.toString();
    this.evaluationId = evaluation.toString();
    this.givenOn = day;
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
