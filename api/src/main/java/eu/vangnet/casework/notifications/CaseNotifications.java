package eu.vangnet.casework.notifications;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was told, per case of the current tenant; seals and opens names and words. */
@Singleton
class CaseNotifications {
  private static final String TABLE = "case_notification";

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  CaseNotifications(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, CaseNotification entry, NotificationSecret secret) {
    entry.sealed(sealing.seal(secret, TABLE, entry.id()));
    em.persist(entry);
  }

  NotificationSecret secret(CaseNotification entry) {
    return sealing.open(entry.sealed(), NotificationSecret.class, TABLE, entry.id());
  }

  /** The entry, where it is one of this case. */
  Optional<CaseNotification> find(EntityManager em, UUID caseFile, UUID id) {
    return Optional.ofNullable(em.find(CaseNotification.class, id.toString()))
        .filter(found -> found.caseId().equals(caseFile));
  }

  List<CaseNotification> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from CaseNotification o where o.caseId = ?1 order by o.recordedAt, o.id",
            CaseNotification.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  Page<CaseNotification> page(EntityManager em, PageRequest request, UUID caseFile) {
    Collection<CaseNotification> rows =
        new Collection<>(
            "/v1/cases/" + caseFile + "/notifications",
            "select o from CaseNotification o",
            CaseNotification.class,
            List.of(
                Field.instant("recordedAt", "recordedAt"),
                Field.code("role", "role"),
                Field.code("state", "state")),
            (entry, field) -> new Place(entry.recordedAt(), entry.id()));
    return rows.read(
        em,
        cursors,
        request,
        new Collection.Scope("o.caseId = ?1", Optional.of(caseFile.toString())));
  }
}
