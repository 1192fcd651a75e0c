package eu.vangnet.casework.attachments;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Brought;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.files.SealedFiles;
import eu.vangnet.platform.files.StoredContent;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** What can be done with attachments. The case decides: who does not see it finds nothing here. */
@Singleton
class Attachments {
  private static final int MOST = 100;

  /** In bytes. */
  static final int LARGEST = 20_971_520;

  private final Recorder recorder;
  private final CaseAccess cases;
  private final AttachmentRecords records;
  private final SealedFiles files;
  private final AttachmentScans scans;
  private final PersonalRegister register;
  private final AttachmentTypes types = new AttachmentTypes();

  @Inject
  Attachments(
      Recorder recorder,
      CaseAccess cases,
      AttachmentRecords records,
      SealedFiles files,
      AttachmentScans scans,
      PersonalRegister register) {
    this.recorder = recorder;
    this.cases = cases;
    this.records = records;
    this.files = files;
    this.scans = scans;
    this.register = register;
  }

  /**
   * What is sent in.
   *
   * @param name as in the header
   * @param declaredType as in the header
   * @param content read once, never whole in memory
   * @param brought how whoever sends it classifies it
   */
  record Upload(Optional<String> name, String declaredType, InputStream content, Brought brought) {}

  /** What a repetition must have in common with the first request. */
  public record Fingerprint(String name, String type, String sha256, Brought brought) {}

  /**
   * Adds an attachment; the case is asked before a byte is read, and again before it is kept. In
   * between it is scanned, unless the request repeats one that is done.
   *
   * @throws ProblemException 422 naming what the scanner found, 503 when it does not answer;
   *     nothing is stored then
   */
  Made add(UUID caseFile, Upload sent, Optional<String> key) {
    CreationKey.require(key);
    String name = FileName.of(sent.name());
    String type = types.declared(sent.declaredType());
    // In a transaction of its own: whoever may add to a case holds its row while that is asked.
    recorder.forget(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_ATTACH);
          sent.brought().by(hearing, recorder.now());
          requireRoom(em, caseFile, hearing);
        });
    UUID file = recorder.identifier();
    boolean kept = false;
    try {
      StoredContent stored = files.write(file, inspected(type, sent.content()));
      Fingerprint fingerprint = new Fingerprint(name, type, stored.sha256(), sent.brought());
      CreationKey creation = CreationKey.of(key, "addAttachment " + caseFile, fingerprint);
      // Of a repetition the content is known from the first time, and so is what was found in it.
      Optional<Made> earlier = recorder.earlier(creation);
      if (earlier.isPresent()) {
        return earlier.get();
      }
      ContentScan scan = scans.scan(file);
      scan.requireHarmless();
      Made made = keep(caseFile, file, new Kept(fingerprint, stored.size(), scan), creation);
      kept = !made.replayed();
      return made;
    } catch (IOException broken) {
      throw new ProblemException(
          ProblemType.MALFORMED_REQUEST, "The content ended before it was whole.");
    } finally {
      if (!kept) {
        discard(file);
      }
    }
  }

  /** What is about to be kept. */
  private record Kept(Fingerprint content, long size, ContentScan scan) {}

  private Made keep(UUID caseFile, UUID file, Kept kept, CreationKey key) {
    Fingerprint content = kept.content();
    return recorder.make(
        file,
        key,
        id -> "/v1/cases/" + caseFile + "/attachments/" + id,
        id ->
            JournalEntry.done(Right.CASE_ATTACH, ObjectType.CASE, caseFile.toString())
                .event("attachmentAdded"),
        (em, id) -> {
          cases.requireAlone(em, caseFile, Right.CASE_ATTACH);
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_ATTACH);
          requireRoom(em, caseFile, hearing);
          files.clean(em);
          files.keep(em, file);
          String author = RequestContext.current().principalOrRefuse().subject();
          CaseAttachment attachment =
              new CaseAttachment(
                  id,
                  caseFile,
                  content.type(),
                  kept.size(),
                  new CaseAttachment.Added(
                      author, recorder.now(), content.brought().by(hearing, recorder.now())));
          attachment.scanned(kept.scan());
          records.add(em, attachment, new AttachmentSecret(content.name(), content.sha256()));
        });
  }

  private void requireRoom(EntityManager em, UUID caseFile, Hearing hearing) {
    if (records.count(em, caseFile, hearing.side()) >= MOST) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "tooMany: A case has at most " + MOST + " attachments of each organisation.");
    }
  }

  private InputStream inspected(String type, InputStream sent) throws IOException {
    InputStream content =
        new BufferedInputStream(new LimitedContent(sent, LARGEST), AttachmentTypes.PREFIX);
    content.mark(AttachmentTypes.PREFIX);
    byte[] beginning = content.readNBytes(AttachmentTypes.PREFIX);
    if (beginning.length == 0) {
      throw ProblemException.invalid(Violation.body("", "required", "must not be empty"));
    }
    types.require(type, beginning);
    content.reset();
    return content;
  }

  private void discard(UUID file) {
    recorder.forget(em -> files.drop(em, file));
  }

  /** A page of the attachments of a case, the latest first. */
  Page<AttachmentView> page(UUID caseFile, PageRequest request) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_READ);
          return records.page(em, caseFile, request, hearing);
        });
  }

  /** An attachment without its content. */
  AttachmentView view(UUID caseFile, UUID attachment) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_READ);
          return records.view(records.require(em, caseFile, attachment, hearing));
        });
  }

  /**
   * Takes an attachment away with its content.
   *
   * @throws ProblemException 409 while something such as a legal hold keeps the case
   */
  void remove(UUID caseFile, UUID attachment, Optional<String> ifMatch) {
    recorder.change(
        JournalEntry.done(Right.CASE_DETACH, ObjectType.CASE, caseFile.toString())
            .event("attachmentRemoved"),
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_DETACH);
          CaseAttachment found = records.require(em, caseFile, attachment, hearing);
          EntityTags.require(ifMatch, records.view(found));
          register.requireErasable(em, new RecordId("case", caseFile));
          records.erase(em, found);
          return found;
        });
  }
}
