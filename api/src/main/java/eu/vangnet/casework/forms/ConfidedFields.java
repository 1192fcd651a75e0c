package eu.vangnet.casework.forms;

import eu.vangnet.casework.cases.ChildConfidences;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a child said in confidence and stands in a form, in any version of it. */
@Singleton
class ConfidedFields implements ChildConfidences {
  private final FilledForms forms;

  @Inject
  ConfidedFields(FilledForms forms) {
    this.forms = forms;
  }

  @Override
  public List<String> said(EntityManager em, UUID caseFile) {
    return forms.of(em, caseFile).stream()
        .flatMap(form -> forms.versions(em, form).stream())
        .flatMap(version -> confided(version.answers()))
        .toList();
  }

  private static Stream<String> confided(FormAnswers answers) {
    return answers
        .filledIn()
        .filter(answers::isConfided)
        .flatMap(field -> PersonalItems.of("", answers.only(field)).stream())
        .map(PersonalItem::value);
  }
}
