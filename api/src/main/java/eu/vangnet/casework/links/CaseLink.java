package eu.vangnet.casework.links;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** That two cases belong together. Never changed, only taken away. */
@Entity
@Table(name = "case_link")
class CaseLink {
  @Id private String id;

  @Column(name = "one_case")
  private String oneCase;

  @Column(name = "other_case")
  private String otherCase;

  private String kind;

  @Column(name = "linked_at")
  private Instant linkedAt;

  @Column(name = "linked_by")
  private String linkedBy;

  private byte[] sealed;

  /** For the persistence provider. */
  protected CaseLink() {}

  /** The two in an order, so that no pair is stored twice. */
  CaseLink(UUID id, Pair pair, String kind, String by, Instant now) {
    this.id = id.toString();
    this.oneCase = pair.smaller();
    this.otherCase = pair.greater();
    this.kind = kind;
    this.linkedBy = by;
    this.linkedAt = now;
  }

  /** Two cases, whichever was named first. */
  record Pair(UUID one, UUID other) {
    String smaller() {
      return isInOrder() ? one.toString() : other.toString();
    }

    String greater() {
      return isInOrder() ? other.toString() : one.toString();
    }

    private boolean isInOrder() {
      return one.toString().compareTo(other.toString()) < 0;
    }
  }

  /** Whether it stands at this case. */
  boolean standsAt(UUID caseFile) {
    return oneCase.equals(caseFile.toString()) || otherCase.equals(caseFile.toString());
  }

  /** The two cases. */
  Set<UUID> ends() {
    return Set.of(UUID.fromString(oneCase), UUID.fromString(otherCase));
  }

  /** The other case, seen from one of the two. */
  UUID beyond(UUID caseFile) {
    return UUID.fromString(oneCase.equals(caseFile.toString()) ? otherCase : oneCase);
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

  String kind() {
    return kind;
  }

  Instant linkedAt() {
    return linkedAt;
  }

  String linkedBy() {
    return linkedBy;
  }
}
