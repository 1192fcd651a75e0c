package eu.vangnet.privacy.breaches;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A breach of personal data. It is open until both decisions are taken and somebody closes it. */
@Entity
@Table(name = "privacy_breach")
class Breach {
  static final String OPEN = "open";
  static final String CLOSED = "closed";

  @Id private String id;
  private String state;

  @Column(name = "discovered_at")
  private Instant discoveredAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  private String natures;

  @Column(name = "data_categories")
  private String dataCategories;

  private Integer subjects;
  private Integer records;
  private String authority;

  @Column(name = "notified_at")
  private Instant notifiedAt;

  private String persons;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Breach() {}

  Breach(UUID id, NewBreach sent, String by, Instant now) {
    this.id = id.toString();
    this.state = OPEN;
    this.discoveredAt = sent.discoveredAt();
    this.recordedAt = now;
    this.recordedBy = by;
    this.natures = String.join(",", sent.natures());
    this.dataCategories = String.join(",", sent.dataCategories());
    this.authority = Telling.OPEN.code();
    this.persons = Telling.OPEN.code();
    estimate(sent.subjects(), sent.records());
  }

  /** Approximate numbers, where a phase of information brings them. */
  final void estimate(Optional<Integer> people, Optional<Integer> rows) {
    this.subjects = people.orElse(subjects);
    this.records = rows.orElse(records);
  }

  void tellAuthority(Telling telling, Optional<Instant> at) {
    requireMove(authority(), telling);
    this.authority = telling.code();
    this.notifiedAt = at.orElse(null);
  }

  void tellPersons(Telling telling, Optional<Instant> at) {
    requireMove(persons(), telling);
    this.persons = telling.code();
    this.toldAt = at.orElse(null);
  }

  void close(Instant now) {
    if (!mayBeClosed()) {
      throw new IllegalStateException("a breach is closed when both decisions are taken, once");
    }
    this.state = CLOSED;
    this.closedAt = now;
  }

  boolean isOpen() {
    return state.equals(OPEN);
  }

  boolean mayBeClosed() {
    return isOpen() && authority() != Telling.OPEN && persons() != Telling.OPEN;
  }

  private void requireMove(Telling from, Telling next) {
    if (!isOpen() || !from.mayBecome(next)) {
      throw new IllegalStateException("it does not go from " + from.code() + " to " + next.code());
    }
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

  String state() {
    return state;
  }

  Instant discoveredAt() {
    return discoveredAt;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  List<String> natures() {
    return split(natures);
  }

  List<String> dataCategories() {
    return split(dataCategories);
  }

  Optional<Integer> subjects() {
    return Optional.ofNullable(subjects);
  }

  Optional<Integer> records() {
    return Optional.ofNullable(records);
  }

  Telling authority() {
    return Telling.of(authority);
  }

  Optional<Instant> notifiedAt() {
    return Optional.ofNullable(notifiedAt);
  }

  Telling persons() {
    return Telling.of(persons);
  }

  Optional<Instant> toldAt() {
    return Optional.ofNullable(toldAt);
  }

  Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  private static List<String> split(String stored) {
    return stored.isEmpty() ? List.of() : List.of(stored.split(",", -1));
  }
}
