package eu.vangnet.casework.forms;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.ItemMarks;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A form that was filled in about a case, and who hears of it now; its versions say the rest. */
@Entity
@Table(name = "case_form")
class FilledForm {
  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String module;
  private String form;

  @Column(name = "filled_by")
  private String filledBy;

  @Column(name = "filled_at")
  private Instant filledAt;

  @Embedded private ItemMarks marks;
  @Version private long version;

  /** For the persistence provider. */
  protected FilledForm() {}

  FilledForm(UUID id, UUID caseFile, Kind kind, Written written, Classification as) {
    this.id = id.toString();
    this.caseId = caseFile.toString();
    this.module = kind.module();
    this.form = kind.form();
    this.filledBy = written.by();
    this.filledAt = written.at();
    this.marks = new ItemMarks(as);
  }

  /** Which form of which module. */
  record Kind(String module, String form) {}

  /** Who wrote when. */
  record Written(String by, Instant at) {

    /**
     * The same, later than what was written before in any case: versions are put in order by their
     * times, and the clocks of two servers may differ.
     */
    Written after(Instant earlier) {
      return at.isAfter(earlier) ? this : new Written(by, earlier.plus(1, ChronoUnit.MICROS));
    }
  }

  /** Who hears of it from now on. */
  void classify(Classification as) {
    if (!as.equals(marks.classification())) {
      this.marks = new ItemMarks(as);
    }
  }

  UUID id() {
    return UUID.fromString(id);
  }

  UUID caseId() {
    return UUID.fromString(caseId);
  }

  String module() {
    return module;
  }

  String form() {
    return form;
  }

  String filledBy() {
    return filledBy;
  }

  Instant filledAt() {
    return filledAt;
  }

  Classification classification() {
    return marks.classification();
  }
}
