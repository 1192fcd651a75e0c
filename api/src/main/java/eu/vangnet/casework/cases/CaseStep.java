package eu.vangnet.casework.cases;

import eu.vangnet.platform.resources.Dating;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A step that a case took: from where to where, who decided and why. It is never changed. The first
 * one is the opening, which comes from nowhere.
 */
@Entity
@Table(name = "case_step")
class CaseStep {
  /** Where an opening comes from; the column asks for a word. */
  private static final String NOWHERE = "";

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "from_state")
  private String fromState;

  @Column(name = "to_state")
  private String toState;

  @Column(name = "module_version")
  private String moduleVersion;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "stored_at")
  private Instant storedAt;

  private String actor;

  @Column(name = "deciding_body")
  private String decidingBody;

  @Column(name = "legal_basis")
  private String legalBasis;

  private byte[] sealed;

  /** For the persistence provider. */
  protected CaseStep() {}

  /** A step of a case that stands where it was before. */
  CaseStep(UUID id, CaseFile before, String toState, NewStep decision, Taken taken) {
    this(id, before, new Way(before.state(), toState), decision, taken);
  }

  /** The opening of a case that stands where it begins. */
  static CaseStep opening(UUID id, CaseFile opened, NewStep decision, Taken taken) {
    return new CaseStep(id, opened, new Way(NOWHERE, opened.state()), decision, taken);
  }

  private record Way(String from, String to) {}

  private CaseStep(UUID id, CaseFile file, Way way, NewStep decision, Taken taken) {
    this.id = id.toString();
    this.caseId = file.id().toString();
    this.fromState = way.from();
    this.toState = way.to();
    this.moduleVersion = file.moduleVersion();
    this.takenAt = taken.dating().at();
    this.storedAt = taken.dating().storedAt();
    this.actor = taken.actor();
    this.decidingBody = decision.decidingBody();
    this.legalBasis = decision.legalBasis().orElse(null);
  }

  /** Who recorded it when. */
  record Taken(String actor, Dating dating) {}

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

  /** Empty for the opening. */
  Optional<String> fromState() {
    return Optional.of(fromState).filter(state -> !state.equals(NOWHERE));
  }

  String toState() {
    return toState;
  }

  /** Under which version of the module it was taken; empty where that of its case has stayed. */
  Optional<String> moduleVersion() {
    return Optional.ofNullable(moduleVersion);
  }

  Instant takenAt() {
    return takenAt;
  }

  String actor() {
    return actor;
  }

  String decidingBody() {
    return decidingBody;
  }

  Optional<String> legalBasis() {
    return Optional.ofNullable(legalBasis);
  }
}
