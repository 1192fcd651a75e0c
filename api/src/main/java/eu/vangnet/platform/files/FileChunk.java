package eu.vangnet.platform.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A piece of a file. */
@Entity
@Table(name = "file_chunk")
class FileChunk {
  @Id private String id;
  private boolean kept;

  @Column(name = "written_at")
  private Instant writtenAt;

  private byte[] sealed;

  /** For the persistence provider. */
  protected FileChunk() {}

  FileChunk(ChunkId id, Instant writtenAt, byte[] sealed) {
    this.id = id.text();
    this.kept = false;
    this.writtenAt = writtenAt;
    this.sealed = sealed.clone();
  }

  boolean isKept() {
    return kept;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
