package eu.vangnet.spi;

import java.util.Arrays;
import java.util.Optional;

/**
 * The spine that nearly every country shares, in its order. Each state of a module names one, so
 * that figures of different countries can be compared.
 */
public enum CorePhase {
  /** A worry has been reported. */
  SIGNAL("signal"),
  /** First weighing. */
  TRIAGE("triage"),
  /** More is being found out. */
  INFORMATION_GATHERING("informationGathering"),
  /** The partners at the table decide. */
  TABLE_DECISION("tableDecision"),
  /** Support runs: plan, actions, reviews. */
  ACTIVE("active"),
  /** Support is being ended or has ended. */
  CLOSING("closing"),
  /** Looked after once more. */
  AFTER_CARE("afterCare"),
  /** Kept only as long as retention asks. */
  ARCHIVED("archived");

  private final String code;

  CorePhase(String code) {
    this.code = code;
  }

  /** The word used in the API and in figures. */
  public String code() {
    return code;
  }

  /** The phase with that code. */
  public static Optional<CorePhase> of(String code) {
    return Arrays.stream(values()).filter(phase -> phase.code.equals(code)).findFirst();
  }
}
