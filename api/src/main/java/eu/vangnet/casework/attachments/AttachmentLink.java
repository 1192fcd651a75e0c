package eu.vangnet.casework.attachments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody may read the content of an attachment once; whoever may is in its key only. */
@Entity
@Table(name = "attachment_link")
class AttachmentLink {
  @Id private String id;

  @Column(name = "attachment_id")
  private String attachmentId;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For the persistence provider. */
  protected AttachmentLink() {}

  AttachmentLink(String mark, UUID attachment, Instant expiresAt) {
    this.id = mark;
    this.attachmentId = attachment.toString();
    this.expiresAt = expiresAt;
  }
}
