package eu.vangnet.casework.forms;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import eu.vangnet.platform.personal.WithholdingGround;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Filled forms hang on the case with all their versions, and go with it. */
@Singleton
class FormAnnex implements RecordAnnex {
  private final FilledForms forms;
  private final RecordHistory history;

  @Inject
  FormAnnex(FilledForms forms, RecordHistory history) {
    this.forms = forms;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(FilledForm.class, FormVersion.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of(
            "case", FormVersion.class, FormVersion::id, FormVersion::caseId, forms::answers));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    List<FilledForm> filled = of(em, record);
    Map<UUID, List<OpenedVersion>> versions = forms.versions(em, filled);
    int number = 0;
    for (FilledForm form : filled) {
      String name = "forms." + ++number;
      FormPast past = new FormPast(versions.get(form.id()));
      items.add(kept(past, PersonalItem.open(name + ".form", form.form())));
      int version = 0;
      for (OpenedVersion opened : past.versions()) {
        said(name + ".versions." + ++version, past, opened).forEach(items::add);
      }
    }
    return items;
  }

  private static Stream<PersonalItem> said(String name, FormPast past, OpenedVersion opened) {
    FormAnswers answers = opened.answers();
    Stream<PersonalItem> content =
        answers
            .filledIn()
            .flatMap(
                field ->
                    PersonalItems.of(name, answers.only(field)).stream()
                        .map(item -> kept(past, field, item)));
    PersonalItem written =
        PersonalItem.open(name + ".writtenAt", opened.row().writtenAt().toString());
    return Stream.concat(content, Stream.of(kept(past, written)));
  }

  private static PersonalItem kept(FormPast past, String field, PersonalItem item) {
    PersonalItem kept =
        item.withheldIf(past.isSecret(field), WithholdingGround.PROFESSIONAL_SECRECY);
    return past.isConfided(field) ? kept.confidedByChild() : kept;
  }

  /** That somebody was confided in, and when, tells a guardian enough. */
  private static PersonalItem kept(FormPast past, PersonalItem item) {
    return past.isConfided() ? item.confidedByChild() : item;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    List<FilledForm> filled = of(em, record);
    Map<UUID, List<OpenedVersion>> versions = forms.versions(em, filled);
    for (FilledForm form : filled) {
      for (OpenedVersion version : versions.get(form.id())) {
        history.forget(em, version.row().id());
        em.remove(version.row());
      }
      history.forget(em, form.id());
      em.remove(form);
    }
  }

  private List<FilledForm> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? forms.of(em, record.id()) : List.of();
  }
}
