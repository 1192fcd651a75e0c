package eu.vangnet.casework.preparations;

import eu.vangnet.casework.disclosures.PreparedSides;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.Principal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is being prepared in cases of the current tenant; seals and opens all words. */
@Singleton
class Preparations implements PreparedSides {
  private static final String TABLE = "disclosure_preparation";
  private static final String STEPS = "preparation_step";

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Preparations(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Preparation preparation, NewPreparation about) {
    preparation.sealed(sealing.seal(about, TABLE, preparation.id()));
    em.persist(preparation);
  }

  void add(EntityManager em, PreparationStep step, NewPreparedStep content) {
    step.sealed(sealing.seal(content, STEPS, step.id()));
    em.persist(step);
  }

  NewPreparation about(Preparation preparation) {
    return sealing.open(preparation.sealed(), NewPreparation.class, TABLE, preparation.id());
  }

  NewPreparedStep content(PreparationStep step) {
    return sealing.open(step.sealed(), NewPreparedStep.class, STEPS, step.id());
  }

  /**
   * A preparation of the case or signal that the caller may know of: its own side's, or any to the
   * tenant.
   */
  Optional<Preparation> find(EntityManager em, UUID caseFile, UUID id, Principal caller) {
    return Optional.ofNullable(em.find(Preparation.class, id.toString()))
        .filter(found -> found.caseId().equals(caseFile))
        .filter(
            found ->
                caller.organisation().isEmpty()
                    || caller.organisation().equals(found.organisation()));
  }

  @Override
  public boolean isOf(EntityManager em, UUID preparation, Optional<String> side) {
    return Optional.ofNullable(em.find(Preparation.class, preparation.toString()))
        .filter(found -> found.organisation().equals(side))
        .isPresent();
  }

  List<Preparation> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from Preparation o where o.caseId = ?1 order by o.begunAt, o.id",
            Preparation.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  /** The earliest first: identifiers grow with time. */
  List<PreparationStep> steps(EntityManager em, UUID preparation) {
    return em.createQuery(
            "select o from PreparationStep o where o.preparationId = ?1 order by o.takenAt, o.id",
            PreparationStep.class)
        .setParameter(1, preparation.toString())
        .getResultList();
  }

  /**
   * What preparations are about.
   *
   * @param address of the case or the signal
   * @param id of it
   */
  record About(String address, UUID id) {}

  Page<PreparationLine> page(EntityManager em, PageRequest request, About about, Principal caller) {
    Collection<Preparation> rows =
        new Collection<>(
            about.address() + "/preparations",
            "select o from Preparation o",
            Preparation.class,
            List.of(
                Field.instant("begunAt", "begunAt"),
                Field.code("state", "state"),
                Field.code("occasion", "occasion")),
            (preparation, field) -> new Place(preparation.begunAt(), preparation.id()));
    Collection.Scope scope =
        caller
            .organisation()
            .map(
                side ->
                    new Collection.Scope(
                        "o.caseId = ?1 and o.organisation = ?2",
                        List.<Object>of(about.id().toString(), side)))
            .orElse(new Collection.Scope("o.caseId = ?1", List.of(about.id().toString())));
    return rows.read(em, cursors, request, scope)
        .map(row -> PreparationLine.of(about.address(), row));
  }
}
