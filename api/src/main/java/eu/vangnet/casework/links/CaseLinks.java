package eu.vangnet.casework.links;

import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links between cases of the current tenant; seals and opens words. */
@Singleton
class CaseLinks {
  private static final String TABLE = "case_link";

  private final SealedJson sealing;

  @Inject
  CaseLinks(SealedJson sealing) {
    this.sealing = sealing;
  }

  void add(EntityManager em, CaseLink link, LinkSecret secret) {
    link.sealed(sealing.seal(secret, TABLE, link.id()));
    em.persist(link);
  }

  LinkSecret secret(CaseLink link) {
    return sealing.open(link.sealed(), LinkSecret.class, TABLE, link.id());
  }

  /** The link, where it stands at this case. */
  Optional<CaseLink> find(EntityManager em, UUID caseFile, UUID id) {
    return Optional.ofNullable(em.find(CaseLink.class, id.toString()))
        .filter(link -> link.standsAt(caseFile));
  }

  /** All links that stand at a case. */
  List<CaseLink> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from CaseLink o where o.oneCase = ?1 or o.otherCase = ?1"
                + " order by o.linkedAt, o.id",
            CaseLink.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }
}
