package eu.vangnet.casework.agreements;

import eu.vangnet.casework.sharing.AgreementTerms;
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
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agreements of the current tenant; seals and opens titles and names. */
@Singleton
public class Agreements {
  private static final String TABLE = "sharing_agreement";
  private static final Collection<SharingAgreement> ROWS =
      new Collection<>(
          "/v1/agreements",
          "select o from SharingAgreement o",
          SharingAgreement.class,
          List.of(
              Field.instant("draftedAt", "draftedAt"),
              Field.instant("validUntil", "validUntil"),
              Field.code("state", "state")),
          (row, field) ->
              new Place(
                  field.name().equals("validUntil")
                      ? row.content("").validUntil()
                      : row.draftedAt(),
                  row.id()));

  /**
   * For the question of another feature: what {@link #terms} reads of an agreement with the alias
   * {@code a}, in rows of their own beside what it asks for.
   */
  public static final String JOINED_COLUMNS =
      "a.state, a.parties, a.purposes, a.recipients, a.conditions, a.validFrom, a.validUntil";

  /**
   * Joins the agreements that were ever signed, as {@link #of} tells them; {@link #among} is the
   * third parameter.
   */
  public static final String JOINED =
      " left join SharingAgreement a on (a.state <> 'draft' and a.parties like ?3)";

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Agreements(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  /**
   * The terms of all agreements that were ever signed with this organisation, in one question; it
   * is the rule on sharing that says which of them hold. Of a draft nobody outside hears.
   */
  public List<AgreementTerms> of(EntityManager em, String organisation) {
    return em
        .createQuery(
            "select new eu.vangnet.casework.agreements.StoredTerms("
                + "o.state, o.parties, o.purposes, o.recipients, o.conditions, o.validFrom,"
                + " o.validUntil) from SharingAgreement o where o.state <> 'draft'",
            StoredTerms.class)
        .getResultList()
        .stream()
        .map(StoredTerms::terms)
        .filter(terms -> terms.parties().contains(organisation))
        .toList();
  }

  /**
   * What {@code parties} is like where this organisation is among them, and perhaps in a few rows
   * more, such as {@code police-west} for {@code police}: {@link #terms} says who they are.
   */
  public static String among(String organisation) {
    return "%" + organisation.replaceAll("[\\\\%_]", "_") + "%";
  }

  /**
   * The terms in a row of such a question; empty where there is no agreement.
   *
   * @param first where {@link #JOINED_COLUMNS} begin in it
   */
  public static Optional<AgreementTerms> terms(Object[] row, int first) {
    return Optional.ofNullable(row[first])
        .map(
            state ->
                new StoredTerms(
                        (String) state,
                        (String) row[first + 1],
                        (String) row[first + 2],
                        (String) row[first + 3],
                        (String) row[first + 4],
                        (Instant) row[first + 5],
                        (Instant) row[first + 6])
                    .terms());
  }

  void add(EntityManager em, SharingAgreement agreement, AgreementText text) {
    reseal(agreement, text);
    em.persist(agreement);
  }

  void reseal(SharingAgreement agreement, AgreementText text) {
    agreement.sealed(sealing.seal(text, TABLE, agreement.id()));
  }

  AgreementText text(SharingAgreement agreement) {
    return sealing.open(agreement.sealed(), AgreementText.class, TABLE, agreement.id());
  }

  Optional<SharingAgreement> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(SharingAgreement.class, id.toString()));
  }

  /** The agreement, with its row locked until the transaction ends; 404 where there is none. */
  SharingAgreement lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
            em.find(SharingAgreement.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  Page<SharingAgreement> page(EntityManager em, PageRequest request) {
    return ROWS.read(em, cursors, request, Collection.Scope.all());
  }
}
