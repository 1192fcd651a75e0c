package eu.vangnet.spi;

import java.time.Period;

/**
 * Something that has to be done in time.
 *
 * @param code for example {@code necessityReview}; where a form of the module has the same code,
 *     what is due is done by filling in that form
 * @param deadline when
 * @param trigger what sets the clock going
 * @param owner code of the seat or table that has to do it
 * @param legalSource code of a legal basis or {@link LegalBasis#CUSTOMARY}
 * @param label what people call it
 */
public record Timer(
    String code,
    Deadline deadline,
    Trigger trigger,
    String owner,
    String legalSource,
    Texts label) {
  /** Checks every part. */
  public Timer {
    Require.code("Timer.code", code);
    Require.present("Timer.deadline of " + code, deadline);
    Require.present("Timer.trigger of " + code, trigger);
    Require.code("Timer.owner of " + code, owner);
    Require.code("Timer.legalSource of " + code, legalSource);
    Require.present("Timer.label of " + code, label);
  }

  /** After how long it is due. */
  public Period period() {
    return deadline.due();
  }
}
