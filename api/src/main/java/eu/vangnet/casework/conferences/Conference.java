package eu.vangnet.casework.conferences;

import eu.vangnet.platform.walltimes.WallTimes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A meeting at which cases are talked about. */
@Entity
@Table(name = "conference")
class Conference {
  @Id private String id;

  @Column(name = "series_id")
  private String seriesId;

  private String kind;
  private String state;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "starts_local")
  private String startsLocal;

  @Column(name = "ends_local")
  private String endsLocal;

  private String zone;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Conference() {}

  Conference(UUID id, ConferenceKind kind, Optional<UUID> series, WallTimes times, Instant now) {
    this.id = id.toString();
    this.kind = kind.code();
    this.seriesId = series.map(UUID::toString).orElse(null);
    this.state = ConferenceState.PLANNED.code();
    this.plannedAt = now;
    move(times);
  }

  /** Puts it at another time. */
  void move(WallTimes times) {
    this.startsAt = times.startsAt();
    this.endsAt = times.endsAt();
    this.startsLocal = times.startsLocal();
    this.endsLocal = times.endsLocal();
    this.zone = times.zone().getId();
  }

  void hold() {
    this.state = ConferenceState.HELD.code();
  }

  void minuted() {
    this.state = ConferenceState.MINUTED.code();
  }

  /** From now on the minutes stay as they are. */
  void approve(String by, Instant now) {
    this.state = ConferenceState.APPROVED.code();
    this.approvedAt = now;
    this.approvedBy = by;
  }

  void cancel() {
    this.state = ConferenceState.CANCELLED.code();
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

  Optional<UUID> seriesId() {
    return Optional.ofNullable(seriesId).map(UUID::fromString);
  }

  ConferenceKind kind() {
    return ConferenceKind.of(kind);
  }

  ConferenceState state() {
    return ConferenceState.of(state);
  }

  Instant startsAt() {
    return startsAt;
  }

  WallTimes times() {
    return WallTimes.of(startsLocal, endsLocal, zone);
  }

  Instant plannedAt() {
    return plannedAt;
  }

  Optional<Instant> approvedAt() {
    return Optional.ofNullable(approvedAt);
  }

  Optional<String> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }
}
