package eu.vangnet.casework.forms;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.CaseModule;
import eu.vangnet.casework.cases.ProtectedSources;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.spi.Form;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Fills forms in and replaces them; each method is one transaction of the current tenant. */
@Singleton
class FormDesk {
  private static final String OF_OTHERS = "broughtByOthers";

  private final Recorder recorder;
  private final CaseAccess cases;
  private final FilledForms forms;
  private final ModuleForms declared;
  private final ProtectedSources sources;

  @Inject
  FormDesk(
      Recorder recorder,
      CaseAccess cases,
      FilledForms forms,
      ModuleForms declared,
      ProtectedSources sources) {
    this.recorder = recorder;
    this.cases = cases;
    this.forms = forms;
    this.declared = declared;
    this.sources = sources;
  }

  /**
   * Fills a form in.
   *
   * @throws ProblemException 400 for a module that is neither the case's nor enabled, for a form
   *     that it has not, or that is about no person, for what the form does not foresee, and for
   *     the name of a protected source
   */
  Made fill(UUID caseFile, NewForm sent, CreationKey key) {
    SentAnswers answers = sent.answers();
    return recorder.make(
        key,
        id -> FilledForms.path(caseFile) + '/' + id,
        id -> entry(caseFile, "formFilled"),
        (em, id) -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.FORM_FILL);
          Classification as = answers.brought().by(hearing, recorder.now());
          CaseModule module = inUse(em, caseFile, sent.module());
          requireFit(em, caseFile, declaredForm(module, sent.form()), answers);
          FilledForm form =
              new FilledForm(
                  id, caseFile, new FilledForm.Kind(module.module(), sent.form()), written(), as);
          forms.add(em, form, version(form, module, written()), answers.classified(as));
        });
  }

  private void requireFit(EntityManager em, UUID caseFile, Form form, SentAnswers answers) {
    FormChecks.require(form, answers, recorder.now());
    sources.require(em, caseFile, FormTexts.of(Optional.of(form), answers.content(), "/content"));
  }

  private CaseModule inUse(EntityManager em, UUID caseFile, Optional<String> module) {
    CaseModule own = cases.module(em, caseFile);
    return declared
        .inUse(own, module.orElse(own.module()))
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    Violation.body(
                        "/module",
                        "notEnabled",
                        "must be the case's module or another that the tenant has enabled")));
  }

  private Form declaredForm(CaseModule module, String code) {
    return declared
        .find(module, code)
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    Violation.body(
                        "/form",
                        "unknown",
                        "must be a form of the module "
                            + module.module()
                            + " that is about a person or a case")));
  }

  /** A page of the forms of a case that the caller hears of. */
  Page<FilledFormLine> page(UUID caseFile, PageRequest request) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.FORM_READ);
          return forms.page(em, request, caseFile, hearing).map(FilledFormLine::of);
        });
  }

  /** A form as the caller hears it; 404 where there is none that the caller hears of. */
  FilledFormView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.FORM_READ);
          FilledForm form = require(em, caseFile, id, hearing);
          return view(em, form, forms.versions(em, form), hearing);
        });
  }

  /** The versions of a form that the caller hears of, the earliest first. */
  List<FormVersionView> versions(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.FORM_READ);
          FilledForm form = require(em, caseFile, id, hearing);
          return heard(form, forms.versions(em, form), hearing).stream()
              .map(version -> FormVersionView.of(form, version))
              .toList();
        });
  }

  /** One of these versions. */
  FormVersionView version(UUID caseFile, UUID id, UUID version) {
    return versions(caseFile, id).stream()
        .filter(heard -> heard.id().equals(version.toString()))
        .findFirst()
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /**
   * Adds a version, by the rules under which the case runs now; one that says the same adds
   * nothing.
   *
   * @throws ProblemException 400 as when it is filled in, 409 for who did not bring the form in,
   *     where the tenant has disabled the module, and where that has the form no longer
   */
  FilledFormView replace(UUID caseFile, UUID id, NewFormVersion sent, Optional<String> ifMatch) {
    SentAnswers answers = sent.answers();
    return recorder.change(
        entry(caseFile, "formReplaced"),
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.FORM_FILL);
          FilledForm form = require(em, caseFile, id, hearing);
          requireOwn(form, hearing);
          List<OpenedVersion> earlier = forms.versions(em, form);
          EntityTags.require(ifMatch, view(em, form, earlier, hearing));
          Classification as = answers.brought().by(hearing, recorder.now());
          CaseModule module = stillInUse(em, form);
          requireFit(em, caseFile, stillDeclared(module, form), answers);
          Optional<OpenedVersion> added = add(em, form, earlier, module, answers.classified(as));
          form.classify(as);
          List<OpenedVersion> now = Stream.concat(earlier.stream(), added.stream()).toList();
          return view(em, form, now, hearing);
        });
  }

  /** A further version; none where it would say the same by the same rules. */
  private Optional<OpenedVersion> add(
      EntityManager em,
      FilledForm form,
      List<OpenedVersion> earlier,
      CaseModule module,
      FormAnswers answers) {
    if (earlier.getLast().repeats(module.version(), answers)) {
      return Optional.empty();
    }
    FilledForm.Written written = written().after(earlier.getLast().row().writtenAt());
    FormVersion version = version(form, module, written);
    forms.addVersion(em, earlier.size(), version, answers);
    return Optional.of(new OpenedVersion(version, answers));
  }

  private CaseModule stillInUse(EntityManager em, FilledForm form) {
    return declared
        .inUse(cases.module(em, form.caseId()), form.module())
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.TRANSITION_REFUSED,
                    "moduleNotEnabled: The tenant has not enabled the module "
                        + form.module()
                        + " now. What was filled in stays readable."));
  }

  private Form stillDeclared(CaseModule module, FilledForm form) {
    return Optional.of(module)
        // One that came with the case from another tenant may be of a module beside the case's own.
        .filter(runs -> runs.module().equals(form.module()))
        .flatMap(runs -> declared.find(runs, form.form()))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.TRANSITION_REFUSED,
                    "formGone: The version of the module that counts for the case now has no such"
                        + " form. What was filled in stays readable; fill in another form."));
  }

  private static void requireOwn(FilledForm form, Hearing hearing) {
    if (!isOwn(form, hearing)) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED, OF_OTHERS + ": Only who brought a form in replaces it.");
    }
  }

  private static boolean isOwn(FilledForm form, Hearing hearing) {
    return form.classification().organisation().equals(hearing.side());
  }

  private FilledForm require(EntityManager em, UUID caseFile, UUID id, Hearing hearing) {
    return forms
        .find(em, caseFile, id, hearing)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private static List<HeardVersion> heard(
      FilledForm form, List<OpenedVersion> versions, Hearing hearing) {
    return HeardVersions.of(form.classification().organisation(), versions, hearing);
  }

  private FilledFormView view(
      EntityManager em, FilledForm form, List<OpenedVersion> versions, Hearing hearing) {
    return FilledFormView.of(
        form, heard(form, versions, hearing).getLast(), actions(em, form, hearing));
  }

  private List<ActionView> actions(EntityManager em, FilledForm form, Hearing hearing) {
    return isOwn(form, hearing)
        ? cases.actions(em, form.caseId(), Right.FORM_FILL)
        : List.of(new ActionView(Right.FORM_FILL.code(), false, Optional.of(OF_OTHERS)));
  }

  private FormVersion version(FilledForm form, CaseModule module, FilledForm.Written written) {
    return new FormVersion(recorder.identifier(), form, module.version(), written);
  }

  private FilledForm.Written written() {
    return new FilledForm.Written(
        RequestContext.current().principalOrRefuse().subject(), recorder.now());
  }

  private static JournalEntry entry(UUID caseFile, String event) {
    return JournalEntry.done(Right.FORM_FILL, ObjectType.CASE, caseFile.toString()).event(event);
  }
}
