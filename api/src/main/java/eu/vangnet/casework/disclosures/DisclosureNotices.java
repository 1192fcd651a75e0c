package eu.vangnet.casework.disclosures;

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

/** Of what the recipients of the current tenant's disclosures have to hear. */
@Singleton
class DisclosureNotices {
  private static final String TABLE = "disclosure_notice";

  private static final Collection<DisclosureNotice> ROWS =
      new Collection<>(
          "/v1/notices",
          "select o from DisclosureNotice o",
          DisclosureNotice.class,
          List.of(
              Field.instant("madeAt", "madeAt"),
              Field.code("state", "state"),
              Field.code("kind", "kind")),
          (notice, field) -> new Place(notice.madeAt(), notice.id()));

  private static final String UNRESTRICTED =
      "o.kind <> '"
          + NoticeKind.RESTRICTED.code()
          + "' and o.kind <> '"
          + NoticeKind.LIFTED.code()
          + "'";

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  DisclosureNotices(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, DisclosureNotice notice) {
    reseal(notice, NoticeWords.NONE);
    em.persist(notice);
  }

  void reseal(DisclosureNotice notice, NoticeWords words) {
    notice.sealed(sealing.seal(words, TABLE, notice.id()));
  }

  NoticeWords words(DisclosureNotice notice) {
    return sealing.open(notice.sealed(), NoticeWords.class, TABLE, notice.id());
  }

  Optional<DisclosureNotice> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(DisclosureNotice.class, id.toString()));
  }

  Optional<DisclosureNotice> findByMessage(EntityManager em, UUID message) {
    return em
        .createQuery(
            "select o from DisclosureNotice o where o.message = ?1", DisclosureNotice.class)
        .setParameter(1, message.toString())
        .getResultList()
        .stream()
        .findFirst();
  }

  List<DisclosureNotice> of(EntityManager em, UUID disclosure) {
    return em.createQuery(
            "select o from DisclosureNotice o where o.disclosureId = ?1", DisclosureNotice.class)
        .setParameter(1, disclosure.toString())
        .getResultList();
  }

  /**
   * A page of notices.
   *
   * @param restrictions whether those are among them that tell of a restriction
   * @param shown what holds of the case or signal, as {@code d.caseId}, of which a notice may tell
   */
  Page<DisclosureNotice> page(
      EntityManager em, PageRequest request, boolean restrictions, String shown) {
    String scope =
        (restrictions ? "" : UNRESTRICTED + " and ")
            + "exists (select d.id from Disclosure d where d.id = o.disclosureId and "
            + shown
            + ")";
    return ROWS.read(em, cursors, request, new Collection.Scope(scope, List.of()));
  }
}
