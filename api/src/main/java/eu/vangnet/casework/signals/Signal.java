package eu.vangnet.casework.signals;

import eu.vangnet.casework.persons.PersonCodes;
import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.platform.resources.Dating;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A worry that somebody reported. It is recorded, weighed by the body that the module names,
 * perhaps weighed again after more information, and may lead to one case.
 */
@Entity
@Table(name = "case_signal")
class Signal {
  private static final Set<String> NOTHING_IN_IT = Set.of("noConcern", CaseProcedure.LAWFUL);

  @Id private String id;
  private String status;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "stored_at")
  private Instant storedAt;

  private String sector;
  private String concerns;
  private Integer age;
  private String sex;
  private String place;

  @Column(name = "source_kind")
  private String sourceKind;

  private String direction;

  @Column(name = "weigh_by")
  private Instant weighBy;

  @Column(name = "source_system")
  private String sourceSystem;

  @Column(name = "source_reference")
  private String sourceReference;

  @Column(name = "source_sender")
  private String sourceSender = "";

  private String outcome;

  @Column(name = "core_outcome")
  private String coreOutcome;

  @Column(name = "weighed_at")
  private Instant weighedAt;

  private String module;

  @Column(name = "module_version")
  private String moduleVersion;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "restricted_at")
  private Instant restrictedAt;

  @Column(name = "name_code")
  private Integer nameCode;

  @Column(name = "birth_code")
  private Integer birthCode;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Signal() {}

  /** Records what was sent in; the module in force stays that of the signal. */
  Signal(UUID id, NewSignal sent, Dating dating, String module, String moduleVersion) {
    this.id = id.toString();
    this.status = SignalStatus.RECORDED.code();
    this.recordedAt = dating.at();
    this.storedAt = dating.storedAt();
    this.receivedAt = sent.receivedAt().orElse(dating.at());
    this.sector = sent.sector().orElse("notStated");
    this.concerns = String.join(",", sent.concerns());
    this.age = sent.age().orElse(null);
    this.sex = sent.sex().orElse("notStated");
    this.place = sent.place().orElse("notStated");
    this.sourceKind = sent.sourceKind().orElse("notStated");
    this.direction = sent.direction().orElse(SignalDirection.RAISES_CONCERN.code());
    this.sourceSystem = sent.source().map(SignalSource::system).orElse(null);
    this.sourceReference = sent.source().map(SignalSource::reference).orElse(null);
    this.module = module;
    this.moduleVersion = moduleVersion;
  }

  /** Notes who delivered it by machine: the reference is theirs, and others may have the same. */
  void deliveredBy(String sender) {
    this.sourceSender = sender;
  }

  /** Whether a weighing is due: none yet, or the last one asked for more information. */
  boolean mayBeWeighed() {
    return status().waits(coreOutcome());
  }

  /** Whether it was weighed, and there was no concern in it or nothing but what the law allows. */
  boolean foundNothing() {
    return coreOutcome().filter(NOTHING_IN_IT::contains).isPresent();
  }

  /** Takes over what a weighing came to. */
  void weighed(WeighingView weighing) {
    this.status = SignalStatus.WEIGHED.code();
    this.outcome = weighing.outcome();
    this.coreOutcome = weighing.coreOutcome();
    this.weighedAt = weighing.decidedAt();
  }

  /** The end of the time in which it is to be weighed, from now on. */
  void weighBy(Instant end) {
    this.weighBy = end;
  }

  /** Whether it was weighed after its time, or still waits after it. */
  boolean lateAt(Instant now) {
    Instant done = mayBeWeighed() || weighedAt == null ? now : weighedAt;
    return weighBy != null && !done.isBefore(weighBy);
  }

  /** Notes the case that was opened from it. */
  void ledTo(UUID caseFile) {
    this.status = SignalStatus.CASE_OPENED.code();
    this.caseId = caseFile.toString();
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

  SignalStatus status() {
    return SignalStatus.of(status);
  }

  Instant receivedAt() {
    return receivedAt;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String sector() {
    return sector;
  }

  List<String> concerns() {
    return SignalLine.split(concerns);
  }

  Optional<Integer> age() {
    return Optional.ofNullable(age);
  }

  String sex() {
    return sex;
  }

  String place() {
    return place;
  }

  String sourceKind() {
    return sourceKind;
  }

  SignalDirection direction() {
    return SignalDirection.of(direction);
  }

  Optional<Instant> weighBy() {
    return Optional.ofNullable(weighBy);
  }

  Optional<SignalSource> source() {
    return Optional.ofNullable(sourceSystem)
        .map(system -> new SignalSource(system, sourceReference));
  }

  Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }

  Optional<String> coreOutcome() {
    return Optional.ofNullable(coreOutcome);
  }

  Optional<Instant> weighedAt() {
    return Optional.ofNullable(weighedAt);
  }

  String module() {
    return module;
  }

  String moduleVersion() {
    return moduleVersion;
  }

  Optional<String> caseId() {
    return Optional.ofNullable(caseId);
  }
}
