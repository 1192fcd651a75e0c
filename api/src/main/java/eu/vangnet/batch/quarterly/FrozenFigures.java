package eu.vangnet.batch.quarterly;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one report counted at one tenant; never changed. */
@Entity
@Table(name = "frozen_figures")
class FrozenFigures {
  @Id
  @Column(name = "report_id")
  private String reportId;

  @Column(name = "definition_version")
  private String definitionVersion;

  @Column(name = "cut_off")
  private Instant cutOff;

  private byte[] sealed;

  /** For the persistence provider. */
  protected FrozenFigures() {}

  FrozenFigures(UUID report, String definitionVersion, Instant cutOff, byte[] sealed) {
    this.reportId = report.toString();
    this.definitionVersion = definitionVersion;
    this.cutOff = cutOff;
    this.sealed = sealed.clone();
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
