package eu.vangnet.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A row that says whose it is. */
@Entity
@Table(name = "notes")
public class Note {

  @Id private String id;
  private String marker;
  private byte[] sealed;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Version private long version;

  protected Note() {}

  Note(String id, String marker) {
    this.id = id;
    this.marker = marker;
  }

  String id() {
    return id;
  }

  String marker() {
    return marker;
  }

  void mark(String text) {
    marker = text;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  void write(Instant when) {
    writtenAt = when;
  }

  byte[] sealed() {
    return sealed;
  }

  void seal(byte[] bytes) {
    sealed = bytes;
  }
}
