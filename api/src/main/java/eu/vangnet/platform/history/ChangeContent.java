package eu.vangnet.platform.history;

import java.util.List;
import java.util.Optional;

/**
 * What of a change is stored sealed.
 *
 * @param actor pseudonymous subject of who changed it
 * @param action code of the right that was used
 * @param purpose code of the purpose, where one was named
 * @param reason why, in the words of who changed it, where they were asked for
 * @param fields what was changed
 */
public record ChangeContent(
    String actor,
    String action,
    Optional<String> purpose,
    Optional<String> reason,
    List<FieldChange> fields) {

  /** Copies the fields. */
  public ChangeContent {
    fields = List.copyOf(fields);
  }
}
