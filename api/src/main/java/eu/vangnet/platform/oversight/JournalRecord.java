package eu.vangnet.platform.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * An entry of the journal, for queries only: the fields name the columns, and no object of this
 * class is ever made.
 */
@Entity
@Table(name = "journal_entry")
@SuppressWarnings("unused")
class JournalRecord {
  /** The key as it is stored; a key cannot have a converter. */
  @Id
  @Column(name = "id")
  private byte[] key;

  @Column(name = "id", insertable = false, updatable = false)
  @Convert(converter = BinaryId.class)
  private String id;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private String actor;
  private String client;
  private String organisation;
  private String roles;
  private String action;

  @Column(name = "object_type")
  private String objectType;

  @Column(name = "object_id")
  private String objectId;

  private String purpose;

  @Column(name = "trace_id")
  private String traceId;

  @Column(name = "result_count")
  private Integer resultCount;

  private String outcome;

  @Column(name = "event_type")
  private String eventType;

  private String origin;

  @Column(name = "dated_at")
  private Instant datedAt;

  /** For the persistence provider. */
  protected JournalRecord() {}
}
