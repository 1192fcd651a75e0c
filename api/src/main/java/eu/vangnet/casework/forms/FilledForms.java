package eu.vangnet.casework.forms;

import eu.vangnet.casework.sharing.Hearing;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The filled forms of the current tenant; seals and opens what they say. Whoever asks has asked for
 * the case before.
 */
@Singleton
class FilledForms {
  private static final String TABLE = "case_form_version";
  private static final int MOST_FORMS = 500;
  private static final int MOST_VERSIONS = 100;

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  FilledForms(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  static String path(UUID caseFile) {
    return "/v1/cases/" + caseFile + "/forms";
  }

  /**
   * Adds a form with its first version; the caller holds the row of the case.
   *
   * @throws ProblemException 409 where the side that brings it in has too many in the case
   */
  void add(EntityManager em, FilledForm form, FormVersion first, FormAnswers answers) {
    requireRoom(count(em, form), MOST_FORMS);
    keep(em, form, first, answers);
  }

  /** Adds a form that was filled in elsewhere, where its number was limited. */
  void keep(EntityManager em, FilledForm form, FormVersion first, FormAnswers answers) {
    em.persist(form);
    keep(em, first, answers);
  }

  /**
   * Adds a version; the caller holds the row of the case.
   *
   * @param earlier how many there are
   * @throws ProblemException 409 where the form has too many
   */
  void addVersion(EntityManager em, int earlier, FormVersion version, FormAnswers answers) {
    requireRoom(earlier, MOST_VERSIONS);
    keep(em, version, answers);
  }

  /** How many its side brought in; those of others count for nobody, for a limit tells of them. */
  private static long count(EntityManager em, FilledForm form) {
    return em.createQuery(
            "select count(o) from FilledForm o where o.caseId = ?1"
                + " and coalesce(o.marks.sourceOrganisation, '') = ?2",
            Long.class)
        .setParameter(1, form.caseId().toString())
        .setParameter(2, form.classification().organisation().orElse(""))
        .getSingleResult();
  }

  private void keep(EntityManager em, FormVersion version, FormAnswers answers) {
    version.sealed(sealing.seal(answers, TABLE, version.id()));
    em.persist(version);
  }

  private static void requireRoom(long present, int most) {
    if (present >= most) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED, "tooMany: No more than " + most + " are kept here.");
    }
  }

  /** A form of the case, where it is heard; empty for an absent and a hidden one alike. */
  Optional<FilledForm> find(EntityManager em, UUID caseFile, UUID id, Hearing hearing) {
    return Optional.ofNullable(em.find(FilledForm.class, id.toString()))
        .filter(found -> found.caseId().equals(caseFile))
        .filter(found -> hearing.shows(found.classification()));
  }

  /** All forms of a case, in the order in which they were filled in. */
  List<FilledForm> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from FilledForm o where o.caseId = ?1 order by o.filledAt, o.id",
            FilledForm.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  /** All versions of each of these forms, the earliest first; asked for all forms at once. */
  Map<UUID, List<OpenedVersion>> versions(EntityManager em, List<FilledForm> of) {
    Map<UUID, List<OpenedVersion>> versions = new HashMap<>();
    of.forEach(form -> versions.put(form.id(), new ArrayList<>()));
    rows(em, versions.keySet())
        .forEach(row -> versions.get(row.formId()).add(new OpenedVersion(row, answers(row))));
    return versions;
  }

  private static List<FormVersion> rows(EntityManager em, Set<UUID> forms) {
    return forms.isEmpty()
        ? List.of()
        : em.createQuery(
                "select o from FormVersion o where o.formId in ?1 order by o.writtenAt, o.id",
                FormVersion.class)
            .setParameter(1, forms.stream().map(UUID::toString).toList())
            .getResultList();
  }

  /** All versions of a form, the earliest first. */
  List<OpenedVersion> versions(EntityManager em, FilledForm form) {
    return versions(em, List.of(form)).get(form.id());
  }

  FormAnswers answers(FormVersion row) {
    return sealing.open(row.sealed(), FormAnswers.class, TABLE, row.id());
  }

  /** The forms of a module that were written under this version of it, by their codes. */
  List<String> writtenUnder(EntityManager em, String module, String version) {
    return em.createQuery(
            "select distinct f.form from FilledForm f, FormVersion v where v.formId = f.id"
                + " and f.module = ?1 and v.moduleVersion = ?2 order by f.form",
            String.class)
        .setParameter(1, module)
        .setParameter(2, version)
        .getResultList();
  }

  /** When each form of a module was written last by the tenant's own people, by its code. */
  Map<String, Instant> lastWritten(EntityManager em, UUID caseFile, String module) {
    Map<String, Instant> written = new HashMap<>();
    em.createQuery(
            "select f.form, v.writtenAt from FilledForm f, FormVersion v where v.formId = f.id"
                + " and f.caseId = ?1 and f.module = ?2 and f.marks.sourceOrganisation is null"
                + " order by v.writtenAt",
            Object[].class)
        .setParameter(1, caseFile.toString())
        .setParameter(2, module)
        .getResultList()
        .forEach(row -> written.put((String) row[0], (Instant) row[1]));
    return written;
  }

  /** A page of those that are heard. */
  Page<FilledForm> page(EntityManager em, PageRequest request, UUID caseFile, Hearing hearing) {
    Collection<FilledForm> forms =
        new Collection<>(
            path(caseFile),
            "select o from FilledForm o",
            FilledForm.class,
            List.of(
                Field.instant("filledAt", "filledAt"),
                Field.code("form", "form"),
                Field.code("module", "module")),
            (form, field) -> new Place(form.filledAt(), form.id()));
    return forms.read(em, cursors, request, hearing.scope(caseFile, "o.marks"));
  }
}
