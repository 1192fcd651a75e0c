package eu.vangnet.casework.attachments;

import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.files.SealedFiles;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The attachments of the current tenant; seals and opens their names. */
@Singleton
class AttachmentRecords {
  private static final String TABLE = "case_attachment";

  private final SealedJson sealing;
  private final Cursors cursors;
  private final SealedFiles files;
  private final IssuedLinks links;

  @Inject
  AttachmentRecords(SealedJson sealing, Cursors cursors, SealedFiles files, IssuedLinks links) {
    this.sealing = sealing;
    this.cursors = cursors;
    this.files = files;
    this.links = links;
  }

  void add(EntityManager em, CaseAttachment attachment, AttachmentSecret secret) {
    attachment.sealed(sealing.seal(secret, TABLE, attachment.id()));
    em.persist(attachment);
  }

  void erase(EntityManager em, CaseAttachment attachment) {
    links.drop(em, attachment.id());
    files.drop(em, attachment.id());
    em.remove(attachment);
  }

  /** How many a side added; those of others count for nobody, for a limit tells of them too. */
  long count(EntityManager em, UUID caseFile, Optional<String> side) {
    return em.createQuery(
            "select count(o) from CaseAttachment o where o.caseId = ?1"
                + " and coalesce(o.marks.sourceOrganisation, '') = ?2",
            Long.class)
        .setParameter(1, caseFile.toString())
        .setParameter(2, side.orElse(""))
        .getSingleResult();
  }

  List<CaseAttachment> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from CaseAttachment o where o.caseId = ?1 order by o.addedAt, o.id",
            CaseAttachment.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  /** Those that nobody scanned since, of cases that are not restricted; the earliest first. */
  List<CaseAttachment> cleanSince(EntityManager em, Instant before, int atMost) {
    return em.createQuery(
            "select o from CaseAttachment o where o.scan.state = ?1 and o.scan.scannedAt <= ?2"
                + " and exists (select c.id from CaseFile c where c.id = o.caseId"
                + " and c.restrictedAt is null) order by o.scan.scannedAt, o.id",
            CaseAttachment.class)
        .setParameter(1, ContentScan.CLEAN)
        .setParameter(2, before)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** 404 where the case has no such attachment, or none that the caller hears. */
  CaseAttachment require(EntityManager em, UUID caseFile, UUID attachment, Hearing hearing) {
    return Optional.ofNullable(em.find(CaseAttachment.class, attachment.toString()))
        .filter(found -> found.caseId().equals(caseFile))
        .filter(found -> hearing.shows(found.classification()))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  Page<AttachmentView> page(EntityManager em, UUID caseFile, PageRequest request, Hearing hearing) {
    Collection<CaseAttachment> attachments =
        new Collection<>(
            "/v1/cases/" + caseFile + "/attachments",
            "select o from CaseAttachment o",
            CaseAttachment.class,
            List.of(Field.instant("addedAt", "addedAt"), Field.code("mediaType", "mediaType")),
            (attachment, field) -> new Place(attachment.addedAt(), attachment.id()));
    Collection.Scope heard = hearing.scope(caseFile, "o.marks");
    return attachments.read(em, cursors, request, heard).map(this::view);
  }

  AttachmentView view(CaseAttachment attachment) {
    return AttachmentView.of(attachment, secret(attachment));
  }

  AttachmentSecret secret(CaseAttachment attachment) {
    return sealing.open(attachment.sealed(), AttachmentSecret.class, TABLE, attachment.id());
  }
}
