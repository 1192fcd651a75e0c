package eu.vangnet.casework.forms;

/** A version with what it says, unsealed. */
record OpenedVersion(FormVersion row, FormAnswers answers) {

  /** Whether it is written by the same rules and says the same in all. */
  boolean repeats(String moduleVersion, FormAnswers other) {
    return row.moduleVersion().equals(moduleVersion) && answers.equals(other);
  }
}
