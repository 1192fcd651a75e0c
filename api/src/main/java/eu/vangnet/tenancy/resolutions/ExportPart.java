package eu.vangnet.tenancy.resolutions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Some bytes of an export that waits to be fetched. */
@Entity
@Table(name = "tenant_export_part")
class ExportPart {
  @Id private String id;

  @Column(name = "resolution_id")
  private String resolutionId;

  @Column(name = "number")
  private int number;

  private byte[] content;

  /** For the persistence provider. */
  protected ExportPart() {}

  ExportPart(UUID resolution, int number, byte[] content) {
    this.id = UUID.randomUUID().toString();
    this.resolutionId = resolution.toString();
    this.number = number;
    this.content = content.clone();
  }

  byte[] content() {
    return content.clone();
  }
}
