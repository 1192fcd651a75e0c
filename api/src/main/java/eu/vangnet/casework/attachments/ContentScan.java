package eu.vangnet.casework.attachments;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.scanning.ScanResult;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** What the scanner said of the content of an attachment, and when. */
@Embeddable
class ContentScan {
  static final String CLEAN = "clean";
  static final String INFECTED = "infected";
  static final String NOT_SCANNED = "notScanned";

  @Column(name = "scan")
  private String state;

  @Column(name = "scanned_at")
  private Instant scannedAt;

  private String finding;

  /** For the persistence provider. */
  protected ContentScan() {}

  private ContentScan(String state, Instant scannedAt, String finding) {
    this.state = state;
    this.scannedAt = scannedAt;
    this.finding = finding;
  }

  /** Nobody looked yet. */
  static ContentScan notYet() {
    return new ContentScan(NOT_SCANNED, null, null);
  }

  static ContentScan of(ScanResult result, Instant now) {
    if (!result.scanned()) {
      return notYet();
    }
    return result
        .finding()
        .map(name -> new ContentScan(INFECTED, now, name))
        .orElseGet(() -> new ContentScan(CLEAN, now, null));
  }

  String state() {
    return state;
  }

  Optional<Instant> scannedAt() {
    return Optional.ofNullable(scannedAt);
  }

  Optional<String> finding() {
    return Optional.ofNullable(finding);
  }

  boolean isDone() {
    return scannedAt != null;
  }

  /**
   * Passes unless something was found.
   *
   * @throws ProblemException 422 naming the finding
   */
  void requireHarmless() {
    if (finding != null) {
      throw new ProblemException(
          ProblemType.CONTENT_INFECTED, "The scanner found " + finding + " in the content.");
    }
  }
}
