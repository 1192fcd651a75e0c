package eu.vangnet.spi;

/**
 * A state a case can be in.
 *
 * @param code of the module, for example {@code caseConference}
 * @param phase the core phase it counts as
 * @param label what people call it
 * @param initial whether the way begins here; exactly one state of a module does
 * @param ending whether support is over here
 */
public record State(String code, CorePhase phase, Texts label, boolean initial, boolean ending) {
  /** Checks every part. */
  public State {
    Require.code("State.code", code);
    Require.present("State.phase of " + code, phase);
    Require.present("State.label of " + code, label);
    if (initial && ending) {
      throw new InvalidDeclaration("State.ending of " + code, "the initial state is no ending");
    }
  }
}
