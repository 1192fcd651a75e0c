package eu.vangnet.casework.attachments;

import eu.vangnet.platform.files.SealedFiles;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.scanning.ContentScanner;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Has content scanned as it lies here, so that what was scanned is what is read. What people send
 * in is scanned before it is kept. What came another way, from another tenant or before there was a
 * scanner, is scanned when somebody asks for it, before anything of it is given.
 */
@Singleton
class AttachmentScans {
  private final ContentScanner scanner;
  private final SealedFiles files;
  private final Recorder recorder;

  @Inject
  AttachmentScans(ContentScanner scanner, SealedFiles files, Recorder recorder) {
    this.scanner = scanner;
    this.files = files;
    this.recorder = recorder;
  }

  /**
   * Scans a file, kept or not.
   *
   * @throws ProblemException 503 when the scanner gives no clear answer
   */
  ContentScan scan(UUID file) {
    return ContentScan.of(scanner.scan(files.unread(file)), recorder.now());
  }

  /** Whether anything is scanned, and would be now. */
  boolean answer() {
    return scanner.scans() && scanner.answers();
  }

  /** Whether it has to be scanned before it may be read. */
  boolean isDue(CaseAttachment attachment) {
    return scanner.scans() && !attachment.scan().isDone();
  }
}
