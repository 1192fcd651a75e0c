package eu.vangnet.casework.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one of those who took part says to a sheet. */
@Entity
@Table(name = "sheet_voice")
class SheetVoice {
  static final String ASKED = "asked";
  static final String APPROVED = "approved";
  static final String OBJECTED = "objected";

  @Id private String id;

  @Column(name = "sheet_id")
  private String sheetId;

  private String subject;
  private String organisation;
  private int place;
  private String state;

  @Column(name = "spoken_at")
  private Instant spokenAt;

  private byte[] sealed;
  @Version private long version;

  /** For the persistence provider. */
  protected SheetVoice() {}

  SheetVoice(UUID id, UUID sheet, SheetParticipant participant, int place) {
    this.id = id.toString();
    this.sheetId = sheet.toString();
    this.subject = participant.subject();
    this.organisation = participant.organisation().orElse(null);
    this.place = place;
    this.state = ASKED;
  }

  void approve(Instant now) {
    this.state = APPROVED;
    this.spokenAt = now;
  }

  void object(Instant now) {
    this.state = OBJECTED;
    this.spokenAt = now;
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

  String sheetId() {
    return sheetId;
  }

  int place() {
    return place;
  }

  SheetParticipant participant() {
    return new SheetParticipant(subject, Optional.ofNullable(organisation));
  }

  String state() {
    return state;
  }

  Optional<Instant> spokenAt() {
    return Optional.ofNullable(spokenAt);
  }
}
