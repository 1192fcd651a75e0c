package eu.vangnet.casework.conferences.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That somebody may fetch the dates of a series. */
@Entity
@Table(name = "conference_calendar")
class IssuedCalendar {
  @Id private String id;

  @Column(name = "series_id")
  private String seriesId;

  private String organisation;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  /** For the persistence provider. */
  protected IssuedCalendar() {}

  IssuedCalendar(UUID id, UUID series, Optional<String> organisation, Issued issued) {
    this.id = id.toString();
    this.seriesId = series.toString();
    this.organisation = organisation.orElse(null);
    this.issuedBy = issued.by();
    this.issuedAt = issued.at();
    this.expiresAt = issued.until();
  }

  /** Who issued it when, and until when it opens something. */
  record Issued(String by, Instant at, Instant until) {}

  /** From now on it opens nothing. */
  void withdraw(Instant now) {
    this.withdrawnAt = now;
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID seriesId() {
    return UUID.fromString(seriesId);
  }

  Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  Instant issuedAt() {
    return issuedAt;
  }

  String issuedBy() {
    return issuedBy;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }
}
