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
  private static final String CASE = "case";
  private static final String SIGNAL = "signal";

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String about = CASE;
  private String tenant;
  private String message;
  private String state;

  @Column(name = "legal_basis")
  private String legalBasis;

  private String decision;
  private String origin;

  @Column(name = "origin_id")
  private String originId;

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

  /** It is about a signal, whose id stands in the place of that of a case. */
  Disclosure aboutSignal() {
    this.about = SIGNAL;
    return this;
  }

  /** Where it can be read. */
  String address() {
    return subject() + "/disclosures/" + id;
  }

  /** Where that can be read of which it tells. */
  String subject() {
    return "/v1/" + (about.equals(SIGNAL) ? "signals/" : "cases/") + caseId;
  }

  /** It comes from this and not from the decision of a table alone. */
  void comesFrom(DisclosureOrigin from) {
    this.origin = from.kind();
    this.originId = from.id().toString();
  }

  /** Who told when. */
  record Made(String by, Instant at) {}

  /** It goes to a tenant with the case itself, whose transfer tells of its message. */
  void goesWithCase(String toTenant) {
    this.tenant = toTenant;
    this.state = DisclosureState.SENT.code();
  }

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

  void returned() {
    this.state = state().returned().code();
  }

  void kept() {
    this.state = state().kept().code();
  }

  /** A decision in minutes is nowhere to be found without them. */
  void erased() {
    this.state = DisclosureState.ERASED.code();
    if (origin().filter(DisclosureOrigin::isConference).isPresent()) {
      this.decision = null;
    }
    this.origin = null;
    this.originId = null;
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

  Optional<DisclosureOrigin> origin() {
    return Optional.ofNullable(origin)
        .map(kind -> new DisclosureOrigin(kind, UUID.fromString(originId)));
  }

  /** Whether the case itself went, by a transfer. */
  boolean wentWithCase() {
    return origin().filter(DisclosureOrigin::isTransfer).isPresent();
  }

  Instant madeAt() {
    return madeAt;
  }

  String madeBy() {
    return madeBy;
  }
}
