package eu.vangnet.platform.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number of a sealed entry in the chain of its tenant, for queries only. */
@Entity
@Table(name = "journal_link")
@SuppressWarnings("unused")
class JournalNumber {
  @Id private Long number;

  @Column(name = "entry_id")
  @Convert(converter = BinaryId.class)
  private String entry;

  /** For the persistence provider. */
  protected JournalNumber() {}
}
