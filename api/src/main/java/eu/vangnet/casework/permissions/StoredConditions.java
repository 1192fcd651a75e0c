package eu.vangnet.casework.permissions;

import eu.vangnet.casework.sharing.CaseConditions;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Consents and briefings of the current tenant; seals and opens their words. */
@Singleton
class StoredConditions implements CaseConditions {
  private static final String PERMISSIONS = "case_permission";
  private static final String BRIEFINGS = "case_briefing";

  private final SealedJson sealing;

  @Inject
  StoredConditions(SealedJson sealing) {
    this.sealing = sealing;
  }

  @Override
  public Set<UUID> consented(EntityManager em, Set<UUID> cases) {
    return ids(
        em.createQuery(
                "select distinct o.caseId from SharingPermission o where o.caseId in ?1"
                    + " and o.withdrawnAt is null",
                String.class)
            .setParameter(1, texts(cases))
            .getResultList());
  }

  @Override
  public Set<UUID> briefed(EntityManager em, Set<UUID> cases, String organisation) {
    return ids(
        em.createQuery(
                "select distinct o.caseId from Briefing o where o.caseId in ?1"
                    + " and o.organisation = ?2",
                String.class)
            .setParameter(1, texts(cases))
            .setParameter(2, organisation)
            .getResultList());
  }

  void add(EntityManager em, SharingPermission permission, ConditionWords words) {
    permission.sealed(sealing.seal(words, PERMISSIONS, permission.id()));
    em.persist(permission);
  }

  void add(EntityManager em, Briefing briefing, ConditionWords words) {
    briefing.sealed(sealing.seal(words, BRIEFINGS, briefing.id()));
    em.persist(briefing);
  }

  ConditionWords words(SharingPermission permission) {
    return sealing.open(permission.sealed(), ConditionWords.class, PERMISSIONS, permission.id());
  }

  ConditionWords words(Briefing briefing) {
    return sealing.open(briefing.sealed(), ConditionWords.class, BRIEFINGS, briefing.id());
  }

  List<SharingPermission> permissions(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from SharingPermission o where o.caseId = ?1 order by o.givenAt, o.id",
            SharingPermission.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  List<Briefing> briefings(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from Briefing o where o.caseId = ?1 order by o.briefedAt, o.id",
            Briefing.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  /** 404 where the case has none of this id. */
  SharingPermission permission(EntityManager em, UUID caseFile, UUID id) {
    return Optional.ofNullable(em.find(SharingPermission.class, id.toString()))
        .filter(found -> found.caseId().equals(caseFile))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /** 404 where the case has none of this id. */
  Briefing briefing(EntityManager em, UUID caseFile, UUID id) {
    return Optional.ofNullable(em.find(Briefing.class, id.toString()))
        .filter(found -> found.caseId().equals(caseFile))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private static Set<UUID> ids(Collection<String> texts) {
    return texts.stream().map(UUID::fromString).collect(Collectors.toSet());
  }

  private static Set<String> texts(Set<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.toSet());
  }
}
