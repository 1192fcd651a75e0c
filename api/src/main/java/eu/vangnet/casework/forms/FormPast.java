package eu.vangnet.casework.forms;

import java.util.List;
import java.util.function.Predicate;

/**
 * All versions of a form, as they are judged for those who are told of it outside the table: a mark
 * in any of them closes the field in all, for what one of them kept back another says as well.
 *
 * @param versions the earliest first
 */
record FormPast(List<OpenedVersion> versions) {

  /** Copies the list. */
  FormPast {
    versions = List.copyOf(versions);
  }

  boolean isSecret(String field) {
    return any(answers -> answers.isSecret(field));
  }

  boolean isConfided(String field) {
    return any(answers -> answers.isConfided(field));
  }

  /** Whether the whole was a professional secret once. */
  boolean isSecret() {
    return any(FormAnswers::professionalSecret);
  }

  /** Whether a child once said the whole in confidence; then a guardian does not hear of it. */
  boolean isConfided() {
    return any(FormAnswers::toldInConfidence);
  }

  private boolean any(Predicate<FormAnswers> marked) {
    return versions.stream().map(OpenedVersion::answers).anyMatch(marked);
  }
}
