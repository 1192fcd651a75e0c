package eu.vangnet.casework.secrecy;

import eu.vangnet.casework.disclosures.Recipient;
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

/** Which secrecy was lifted in cases of the current tenant; seals and opens the words. */
@Singleton
public class Liftings {
  private static final String TABLE = "secrecy_lifting";

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Liftings(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  /** Whether whoever brought this note in lets it be told to this recipient now. */
  public boolean stands(EntityManager em, UUID caseFile, String note, Recipient told) {
    return of(em, caseFile).stream()
        .filter(lifting -> lifting.noteId().equals(note) && lifting.stands())
        .anyMatch(lifting -> words(lifting).letsTell(told));
  }

  void add(EntityManager em, SecrecyLifting lifting, LiftingWords words) {
    lifting.sealed(sealing.seal(words, TABLE, lifting.id()));
    em.persist(lifting);
  }

  LiftingWords words(SecrecyLifting lifting) {
    return sealing.open(lifting.sealed(), LiftingWords.class, TABLE, lifting.id());
  }

  /** A lifting of the case that the caller may know of. */
  Optional<SecrecyLifting> find(EntityManager em, UUID caseFile, UUID id, Principal caller) {
    return Optional.ofNullable(em.find(SecrecyLifting.class, id.toString()))
        .filter(found -> found.caseId().equals(caseFile))
        .filter(
            found ->
                caller.organisation().isEmpty()
                    || caller.organisation().equals(found.organisation()));
  }

  List<SecrecyLifting> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from SecrecyLifting o where o.caseId = ?1 order by o.liftedAt, o.id",
            SecrecyLifting.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  /** All of them for the tenant's own people, for a partner its own. */
  Page<SecrecyLifting> page(
      EntityManager em, PageRequest request, UUID caseFile, Principal caller) {
    Collection<SecrecyLifting> rows =
        new Collection<>(
            "/v1/cases/" + caseFile + "/liftings",
            "select o from SecrecyLifting o",
            SecrecyLifting.class,
            List.of(Field.instant("liftedAt", "liftedAt")),
            (lifting, field) -> new Place(lifting.liftedAt(), lifting.id()));
    Collection.Scope scope =
        caller
            .organisation()
            .map(
                side ->
                    new Collection.Scope(
                        "o.caseId = ?1 and o.organisation = ?2",
                        List.<Object>of(caseFile.toString(), side)))
            .orElse(new Collection.Scope("o.caseId = ?1", List.of(caseFile.toString())));
    return rows.read(em, cursors, request, scope);
  }
}
