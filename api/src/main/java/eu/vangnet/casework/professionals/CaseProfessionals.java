package eu.vangnet.casework.professionals;

import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who works on the cases of the current tenant; seals and opens names. */
@Singleton
class CaseProfessionals {
  private static final String TABLE = "case_professional";

  private final SealedJson sealing;

  @Inject
  CaseProfessionals(SealedJson sealing) {
    this.sealing = sealing;
  }

  void add(EntityManager em, CaseProfessional row, ProfessionalSecret secret) {
    row.sealed(sealing.seal(secret, TABLE, row.id()));
    em.persist(row);
  }

  ProfessionalSecret secret(CaseProfessional row) {
    return sealing.open(row.sealed(), ProfessionalSecret.class, TABLE, row.id());
  }

  /** The row, where it is one of this case. */
  Optional<CaseProfessional> find(EntityManager em, UUID caseFile, UUID id) {
    return Optional.ofNullable(em.find(CaseProfessional.class, id.toString()))
        .filter(found -> found.caseId().equals(caseFile));
  }

  List<CaseProfessional> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from CaseProfessional o where o.caseId = ?1 order by o.since, o.id",
            CaseProfessional.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }
}
