package eu.vangnet.casework.forms;

import eu.vangnet.casework.sharing.Brought;
import eu.vangnet.casework.sharing.Classification;
import jakarta.json.JsonObject;
import java.util.List;

/** What somebody fills in, whether for the first time or anew. */
record SentAnswers(JsonObject content, Brought brought, boolean confided, List<FieldMarks> fields) {

  FormAnswers classified(Classification as) {
    return new FormAnswers(
        content, as.category().code(), as.professionalSecret(), as.sharedUntil(), confided, fields);
  }
}
