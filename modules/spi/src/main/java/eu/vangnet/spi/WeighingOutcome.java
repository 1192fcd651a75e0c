package eu.vangnet.spi;

import java.util.Optional;

/**
 * What a first weighing of a signal can come to.
 *
 * @param code of the module
 * @param coreCode the code of {@link CoreList#TRIAGE_OUTCOME} it counts as
 * @param opensCaseIn the state in which a case may be opened from it; empty when none may
 * @param label what people call it
 */
public record WeighingOutcome(
    String code, String coreCode, Optional<String> opensCaseIn, Texts label) {
  /** Checks every part. */
  public WeighingOutcome {
    Require.code("WeighingOutcome.code", code);
    Require.code("WeighingOutcome.coreCode of " + code, coreCode);
    Require.present("WeighingOutcome.opensCaseIn of " + code, opensCaseIn);
    opensCaseIn.ifPresent(state -> Require.code("WeighingOutcome.opensCaseIn of " + code, state));
    Require.present("WeighingOutcome.label of " + code, label);
  }

  /** Whether a case may be opened from it. */
  public boolean opensCase() {
    return opensCaseIn.isPresent();
  }
}
