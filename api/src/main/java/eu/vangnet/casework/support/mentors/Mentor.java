package eu.vangnet.casework.support.mentors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A mentor of persons or a coach of parents, of the tenant's corps. */
@Entity
@Table(name = "mentor")
public class Mentor {
  private static final String ACTIVE = "active";

  @Id private String id;
  private String kind;
  private String state;
  private String subject;
  private String organisation;

  @Column(name = "caseload_limit")
  private int caseloadLimit;

  @Column(name = "screening_valid_until")
  private LocalDate screeningValidUntil;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected Mentor() {}

  Mentor(UUID id, Instant now) {
    this.id = id.toString();
    this.recordedAt = now;
  }

  /** Takes over what is known of the mentor; that nothing is missing was checked. */
  void change(MentorChange change) {
    this.kind = change.kind().orElseThrow();
    this.state = change.state().orElseThrow();
    this.subject = change.subject().orElse(null);
    this.organisation = change.organisation().orElse(null);
    this.caseloadLimit = change.caseloadLimit().orElseThrow();
    this.screeningValidUntil = change.screeningValidUntil().orElseThrow();
  }

  void sealed(byte[] bytes) {
    this.sealed = bytes.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }

  /** Its identifier. */
  public UUID id() {
    return UUID.fromString(id);
  }

  /** Whether the mentor takes anybody on at present. */
  public boolean active() {
    return ACTIVE.equals(state);
  }

  /** Whether the screening holds on a day. */
  public boolean screenedOn(LocalDate day) {
    return !screeningValidUntil.isBefore(day);
  }

  /** How many persons or families the mentor takes on at most. */
  public int caseloadLimit() {
    return caseloadLimit;
  }

  String kind() {
    return kind;
  }

  String state() {
    return state;
  }

  Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  LocalDate screeningValidUntil() {
    return screeningValidUntil;
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
