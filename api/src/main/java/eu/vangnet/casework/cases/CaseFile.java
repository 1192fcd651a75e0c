package eu.vangnet.casework.cases;

import eu.vangnet.casework.persons.PersonCodes;
import eu.vangnet.casework.signals.SignalHandOver;
import eu.vangnet.platform.resources.Dating;
import eu.vangnet.spi.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case. It begins in the state that the weighing decided on, goes only along the transitions of
 * its module's version, ends with a reason and may be reopened; every step stays on record.
 */
@Entity
@Table(name = "case_file")
class CaseFile {
  @Id private String id;

  @Column(name = "signal_id")
  private String signalId;

  private String module;

  @Column(name = "module_version")
  private String moduleVersion;

  private String state;
  private String phase;

  @Column(name = "state_entered_at")
  private Instant stateEnteredAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "stored_at")
  private Instant storedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closing_reason")
  private String closingReason;

  @Column(name = "legal_basis")
  private String legalBasis;

  private String sector;
  private String concerns;
  private Integer age;
  private String sex;

  @Column(name = "restricted_at")
  private Instant restrictedAt;

  @Column(name = "name_code")
  private Integer nameCode;

  @Column(name = "birth_code")
  private Integer birthCode;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected CaseFile() {}

  /** Opens a case from what the signal hands over. */
  CaseFile(UUID id, UUID signal, SignalHandOver given, State state, String basis, Dating dating) {
    this.id = id.toString();
    this.signalId = signal.toString();
    this.module = given.procedure().module();
    this.moduleVersion = given.procedure().version();
    this.legalBasis = basis;
    this.openedAt = dating.at();
    this.storedAt = dating.storedAt();
    this.sector = given.sector();
    this.concerns = String.join(",", given.concerns());
    this.age = given.age().orElse(null);
    this.sex = given.sex();
    enter(state, dating.at());
  }

  /** Goes on to a state that is no ending. */
  void moveTo(State next, Instant now) {
    this.closedAt = null;
    this.closingReason = null;
    enter(next, now);
  }

  /** Ends with a reason. */
  void closeIn(State ending, String reason, Instant now) {
    this.closedAt = now;
    this.closingReason = reason;
    enter(ending, now);
  }

  /** Takes over what a merge patch left. */
  void change(CaseChange change) {
    this.sector = change.sector().orElse("notStated");
    this.concerns = String.join(",", change.concerns());
    this.age = change.age().orElse(null);
    this.sex = change.sex().orElse("notStated");
  }

  /** Goes on under another version of its module; since when it stands where it stands is kept. */
  void follow(String later, State successor) {
    this.moduleVersion = later;
    this.state = successor.code();
    this.phase = successor.phase().code();
  }

  /** What the worry is about. */
  void concernedWith(List<String> named) {
    this.concerns = String.join(",", named);
  }

  private void enter(State next, Instant now) {
    this.state = next.code();
    this.phase = next.phase().code();
    this.stateEnteredAt = now;
  }

  /** Restricts it from then on, or lifts that. */
  void restrict(Optional<Instant> since) {
    this.restrictedAt = since.orElse(null);
  }

  boolean restricted() {
    return restrictedAt != null;
  }

  void indexed(PersonCodes codes) {
    this.nameCode = codes.name();
    this.birthCode = codes.birth();
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

  String signalId() {
    return signalId;
  }

  String module() {
    return module;
  }

  String moduleVersion() {
    return moduleVersion;
  }

  String state() {
    return state;
  }

  String phase() {
    return phase;
  }

  Instant stateEnteredAt() {
    return stateEnteredAt;
  }

  Instant openedAt() {
    return openedAt;
  }

  /** When it was written here; empty where an earlier version did that. */
  Optional<Instant> storedAt() {
    return Optional.ofNullable(storedAt);
  }

  Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  Optional<String> closingReason() {
    return Optional.ofNullable(closingReason);
  }

  String legalBasis() {
    return legalBasis;
  }

  String sector() {
    return sector;
  }

  List<String> concerns() {
    return concerns.isEmpty() ? List.of() : List.of(concerns.split(",", -1));
  }

  Optional<Integer> age() {
    return Optional.ofNullable(age);
  }

  String sex() {
    return sex;
  }
}
