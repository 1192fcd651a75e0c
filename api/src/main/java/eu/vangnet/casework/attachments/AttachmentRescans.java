package eu.vangnet.casework.attachments;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.tasks.ScanTasks;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.scanning.ScannerSettings;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Scans again what was found clean a while ago: a scanner learns of new programs every day, and may
 * know by now what it did not know then. Thread-safe.
 */
@Singleton
public class AttachmentRescans {
  private final Recorder recorder;
  private final CaseAccess cases;
  private final AttachmentRecords records;
  private final AttachmentScans scans;
  private final IssuedLinks links;
  private final ScanTasks tasks;
  private final ScannerSettings settings;

  @Inject
  AttachmentRescans(
      Recorder recorder,
      CaseAccess cases,
      AttachmentRecords records,
      AttachmentScans scans,
      IssuedLinks links,
      ScanTasks tasks,
      ScannerSettings settings) {
    this.recorder = recorder;
    this.cases = cases;
    this.records = records;
    this.scans = scans;
    this.links = links;
    this.tasks = tasks;
    this.settings = settings;
  }

  /**
   * An attachment that is to be scanned again.
   *
   * @param scannedAt when it was scanned last
   */
  public record Due(UUID caseFile, UUID attachment, Instant scannedAt) {}

  /** Whether there is a scanner, and it would scan now. */
  public boolean scannerAnswers() {
    return scans.answer();
  }

  /**
   * What is to be scanned now, that which waits longest first. Nothing of a restricted case, where
   * nobody does anything with what is recorded.
   */
  public List<Due> due(int atMost) {
    Instant before = recorder.now().minus(settings.rescanAfter());
    return recorder.read(
        em ->
            records.cleanSince(em, before, atMost).stream()
                .map(
                    found ->
                        new Due(found.caseId(), found.id(), found.scan().scannedAt().orElseThrow()))
                .toList());
  }

  /**
   * Scans one. Where something is found nobody is given it any more, not by a link of before
   * either, and whoever answers for it has a task.
   *
   * @throws ProblemException 503 when the scanner gives no clear answer; then it stays due
   */
  public void scan(Due due) {
    ContentScan scan = scans.scan(due.attachment());
    recorder.change(
        entry(due, scan),
        em -> {
          // Another server may have been faster, or somebody who took it away.
          if (cases.hold(em, due.caseFile())) {
            Optional.ofNullable(em.find(CaseAttachment.class, due.attachment().toString()))
                .filter(found -> found.scan().scannedAt().equals(Optional.of(due.scannedAt())))
                .ifPresent(found -> keep(em, found, scan));
          }
          return due;
        });
  }

  private void keep(EntityManager em, CaseAttachment found, ContentScan scan) {
    found.scanned(scan);
    if (scan.finding().isPresent()) {
      links.drop(em, found.id());
      tasks.set(em, found.caseId(), records.view(found).href(), found.classification());
    }
  }

  /** That it is clean still is no news for anybody. */
  private static JournalEntry entry(Due due, ContentScan scan) {
    JournalEntry done =
        JournalEntry.done(Right.CASE_READ, ObjectType.CASE, due.caseFile().toString());
    return scan.finding().isPresent() ? done.event("attachmentInfected") : done;
  }
}
