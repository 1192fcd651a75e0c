package eu.vangnet.spi;

/**
 * An instrument for evaluations: its name and licence, never the items of somebody else's work.
 *
 * @param code of the instrument
 * @param version as its makers count
 * @param title its name
 * @param subject what it evaluates
 * @param licence what its makers allow
 * @param smallestGroup fewest respondents for which a result may be shown
 */
public record EvaluationInstrument(
    String code,
    String version,
    Texts title,
    EvaluationSubject subject,
    Texts licence,
    int smallestGroup) {
  /** Checks every part. */
  public EvaluationInstrument {
    Require.code("EvaluationInstrument.code", code);
    Require.text("EvaluationInstrument.version of " + code, version, 40);
    Require.present("EvaluationInstrument.title of " + code, title);
    Require.present("EvaluationInstrument.subject of " + code, subject);
    Require.present("EvaluationInstrument.licence of " + code, licence);
    Require.atLeast("EvaluationInstrument.smallestGroup of " + code, smallestGroup, 2);
  }
}
