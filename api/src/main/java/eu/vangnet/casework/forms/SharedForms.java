package eu.vangnet.casework.forms;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharedItems;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Filled forms, and fields that are kept closer, as the explanation of a case names them. */
@Singleton
class SharedForms implements SharedItems {
  private final CaseAccess cases;
  private final FilledForms forms;

  @Inject
  SharedForms(CaseAccess cases, FilledForms forms) {
    this.cases = cases;
    this.forms = forms;
  }

  @Override
  public List<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing, int atMost) {
    if (!cases.reads(em, caseFile, Right.FORM_READ)) {
      return List.of();
    }
    List<FilledForm> shown =
        forms.of(em, caseFile).reversed().stream()
            .filter(form -> hearing.shows(form.classification()))
            .limit(atMost)
            .toList();
    Map<UUID, List<OpenedVersion>> versions = forms.versions(em, shown);
    return shown.stream()
        .flatMap(
            form ->
                Stream.concat(
                    Stream.of(whole(form)), fields(form, versions.get(form.id()), hearing)))
        .limit(atMost)
        .toList();
  }

  private static SharedItem whole(FilledForm form) {
    return new SharedItem(
        "form", FilledForms.path(form.caseId()) + '/' + form.id(), form.classification());
  }

  /** Only those of the version that the caller hears now; each is a place in it. */
  private static Stream<SharedItem> fields(
      FilledForm form, List<OpenedVersion> versions, Hearing hearing) {
    Optional<String> side = form.classification().organisation();
    HeardVersion now = HeardVersions.of(side, versions, hearing).getLast();
    String address = FilledForms.path(form.caseId()) + '/' + form.id() + "#/latest/content/";
    return now.fields().stream()
        .map(
            marks ->
                new SharedItem(
                    "formField", address + marks.field(), marks.within(form.classification())));
  }
}
