package eu.vangnet.casework.tasks;

import java.util.Optional;

/** What of a task is stored sealed. */
public record TaskSecret(String title, Optional<String> details, Optional<String> note) {

  TaskSecret doneWith(String what) {
    return new TaskSecret(title, details, Optional.of(what));
  }
}
