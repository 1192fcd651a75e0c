package eu.vangnet.casework.attachments;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.capabilities.Capabilities;
import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.platform.files.SealedFiles;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one way to the content of an attachment: a link that its caller makes and uses, once and
 * soon. Whoever may not hear the attachment finds neither; that is asked when the link is made and
 * again when it is used.
 */
@Singleton
class AttachmentLinks {
  /** Long enough for a program that asks at once; a person asks again. */
  private static final Duration VALID = Duration.ofSeconds(60);

  private final Recorder recorder;
  private final CaseAccess cases;
  private final AttachmentRecords records;
  private final AttachmentScans scans;
  private final IssuedLinks links;
  private final Capabilities capabilities;
  private final SealedFiles files;

  @Inject
  AttachmentLinks(
      Recorder recorder,
      CaseAccess cases,
      AttachmentRecords records,
      AttachmentScans scans,
      IssuedLinks links,
      Capabilities capabilities,
      SealedFiles files) {
    this.recorder = recorder;
    this.cases = cases;
    this.records = records;
    this.scans = scans;
    this.links = links;
    this.capabilities = capabilities;
    this.files = files;
  }

  /** What was made, and how it is shown. */
  record Issue(Made made, LinkView shown) {}

  /**
   * Makes a link for the caller. A repeated request learns that it was made, and gets nothing that
   * opens it.
   *
   * @throws ProblemException 404 where the caller hears no such attachment, 422 where the scanner
   *     found something in it, 503 where it is not scanned and cannot be now
   */
  Issue issue(UUID caseFile, UUID attachment, CreationKey key) {
    requireScanned(caseFile, attachment);
    String address = "/v1/cases/" + caseFile + "/attachments/" + attachment + "/content";
    List<LinkView> shown = new ArrayList<>();
    Made made =
        recorder.make(
            Identifiers.random(),
            key,
            _ -> address,
            _ -> entry(caseFile, "attachmentLinked"),
            (em, _) -> {
              requireReadable(em, caseFile, attachment);
              UUID serial = Identifiers.random();
              Instant until = Instant.ofEpochSecond(recorder.now().plus(VALID).getEpochSecond());
              links.add(em, LinkMark.ofCaller(serial, attachment), attachment, until);
              String capability =
                  capabilities.issue(
                      CapabilityOperation.ATTACHMENT_READ, attachment, serial, until);
              shown.add(new LinkView(address, Optional.of(capability), Optional.of(until)));
            });
    LinkView bare = new LinkView(address, Optional.empty(), Optional.empty());
    return new Issue(made, shown.stream().findFirst().orElse(bare));
  }

  private void requireScanned(UUID caseFile, UUID attachment) {
    CaseAttachment known = recorder.read(em -> require(em, caseFile, attachment));
    if (scans.isDue(known)) {
      ContentScan scan = scans.scan(attachment);
      recorder.change(
          entry(caseFile, scan.finding().isEmpty() ? "attachmentScanned" : "attachmentInfected"),
          em -> {
            require(em, caseFile, attachment).scanned(scan);
            return scan;
          });
      scan.requireHarmless();
    }
  }

  /**
   * Uses a link up and gives the content, of which all was opened once before the first byte is
   * told.
   *
   * @param presented what is in the header
   * @throws ProblemException 404 without a link of this caller for this attachment that is valid
   *     and unused, and where the caller does not hear the attachment any more
   */
  AttachmentContent use(UUID caseFile, UUID attachment, Optional<String> presented) {
    Capability held = held(attachment, presented);
    AttachmentView view =
        recorder.change(
            entry(caseFile, "attachmentRead"),
            em -> {
              CaseAttachment found = requireReadable(em, caseFile, attachment);
              if (!links.use(em, LinkMark.ofCaller(held.serial(), attachment))) {
                throw absent();
              }
              return records.view(found);
            });
    List<String> pieces = files.pieces(attachment);
    files.requireGenuine(pieces);
    return new AttachmentContent(view, out -> files.copy(pieces, out));
  }

  /**
   * What is told of the content before it is read; the link stays unused.
   *
   * @throws ProblemException as {@link #use}
   */
  AttachmentView look(UUID caseFile, UUID attachment, Optional<String> presented) {
    Capability held = held(attachment, presented);
    return recorder.read(
        em -> {
          CaseAttachment found = requireReadable(em, caseFile, attachment);
          if (!links.isUnused(em, LinkMark.ofCaller(held.serial(), attachment))) {
            throw absent();
          }
          return records.view(found);
        });
  }

  private Capability held(UUID attachment, Optional<String> presented) {
    return presented
        .flatMap(text -> capabilities.openOwn(text, CapabilityOperation.ATTACHMENT_READ))
        .filter(capability -> capability.object().equals(attachment))
        .orElseThrow(AttachmentLinks::absent);
  }

  private CaseAttachment requireReadable(EntityManager em, UUID caseFile, UUID attachment) {
    CaseAttachment found = require(em, caseFile, attachment);
    found.scan().requireHarmless();
    if (scans.isDue(found)) {
      throw absent();
    }
    return found;
  }

  private CaseAttachment require(EntityManager em, UUID caseFile, UUID attachment) {
    Hearing hearing = cases.hearing(em, caseFile, Right.CASE_READ);
    return records.require(em, caseFile, attachment, hearing);
  }

  private static JournalEntry entry(UUID caseFile, String event) {
    return JournalEntry.done(Right.CASE_READ, ObjectType.CASE, caseFile.toString()).event(event);
  }

  private static ProblemException absent() {
    return new ProblemException(ProblemType.NOT_FOUND);
  }
}
