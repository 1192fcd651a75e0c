package eu.vangnet.modules;

/** Ends the loading of one jar; the folder turns it into a {@link ModuleRefusal}. */
final class ModuleRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final RefusalReason reason;

  ModuleRefused(RefusalReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  RefusalReason reason() {
    return reason;
  }
}
