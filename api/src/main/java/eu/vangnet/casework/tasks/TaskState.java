package eu.vangnet.casework.tasks;

/** What has become of a task. */
enum TaskState {
  /** Still to be done. */
  OPEN("open"),
  /** Somebody said that it was done. */
  DONE("done"),
  /** Nobody needs to do it any more: what asked for it is over. */
  LAPSED("lapsed");

  private final String code;

  TaskState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
