package eu.vangnet.casework.disclosures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That something of a case was told to somebody. */
@Entity
@Table(name = "case_disclosure")
class Disclosure {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String tenant;
  private String message;
  private String state;

  @Column(name = "legal_basis")
  private String legalBasis;

  private String decision;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Disclosure() {}

  Disclosure(UUID id, UUID caseFile, NewDisclosure sent, Made made) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.state = DisclosureState.MADE.code();
    this.legalBasis = sent.legalBasis();
    this.decision = sent.decision().orElse(null);
    this.madeAt = made.at();
    this.madeBy = made.by();
  }

  /** Who told when. */
  record Made(String by, Instant at) {}

  /** It goes to a tenant by this message. */
  void send(String toTenant, UUID letter) {
    this.tenant = toTenant;
    this.message = letter.toString();
    this.state = DisclosureState.SENT.code();
  }

  void delivered() {
    this.state = state().delivered().code();
  }

  void lost() {
    this.state = state().lost().code();
  }

  void erased() {
    this.state = DisclosureState.ERASED.code();
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

  Optional<String> tenant() {
    return Optional.ofNullable(tenant);
  }

  Optional<UUID> message() {
    return Optional.ofNullable(message).map(UUID::fromString);
  }

  DisclosureState state() {
    return DisclosureState.of(state);
  }

  String legalBasis() {
    return legalBasis;
  }

  Optional<String> decision() {
    return Optional.ofNullable(decision);
  }

  Instant madeAt() {
    return madeAt;
  }

  String madeBy() {
    return madeBy;
  }
}
