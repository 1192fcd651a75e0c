package eu.vangnet.casework.forms;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * What a caller hears of a version.
 *
 * @param opened the version, whole
 * @param content what of it is heard
 * @param fields how those fields are classified that are heard
 */
record HeardVersion(OpenedVersion opened, JsonObject content, List<FieldMarks> fields) {

  /**
   * Whether the caller can tell nothing of this change: something is hidden from them in one of the
   * two, and what they hear is the same. Who hears all of both is shown both.
   */
  boolean hidesTheStepTo(HeardVersion later) {
    return (hidesSomething() || later.hidesSomething())
        && content.equals(later.content)
        && fields.equals(later.fields)
        && wholeAs(later);
  }

  private boolean hidesSomething() {
    return content.size() < opened.answers().content().size();
  }

  private boolean wholeAs(HeardVersion later) {
    FormAnswers one = opened.answers();
    FormAnswers other = later.opened.answers();
    return one.dataCategory().equals(other.dataCategory())
        && one.professionalSecret() == other.professionalSecret()
        && one.sharedUntil().equals(other.sharedUntil())
        && one.toldInConfidence() == other.toldInConfidence();
  }
}
