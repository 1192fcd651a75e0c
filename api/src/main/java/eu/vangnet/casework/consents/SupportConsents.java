package eu.vangnet.casework.consents;

import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was said of support in the cases of the current tenant; seals and opens words. */
@Singleton
class SupportConsents {
  private static final String TABLE = "case_consent";

  private final SealedJson sealing;

  @Inject
  SupportConsents(SealedJson sealing) {
    this.sealing = sealing;
  }

  void add(EntityManager em, SupportConsent entry, ConsentSecret secret) {
    entry.sealed(sealing.seal(secret, TABLE, entry.id()));
    em.persist(entry);
  }

  ConsentSecret secret(SupportConsent entry) {
    return sealing.open(entry.sealed(), ConsentSecret.class, TABLE, entry.id());
  }

  /** The entry, where it is one of this case. */
  Optional<SupportConsent> find(EntityManager em, UUID caseFile, UUID id) {
    return Optional.ofNullable(em.find(SupportConsent.class, id.toString()))
        .filter(found -> found.caseId().equals(caseFile));
  }

  /** All entries of a case, the earliest first. */
  List<SupportConsent> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from SupportConsent o where o.caseId = ?1 order by o.recordedAt, o.id",
            SupportConsent.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }
}
