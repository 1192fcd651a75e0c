package eu.vangnet.spi;

/**
 * The steps before anything about a person is told to somebody outside, in their order; the product
 * asks for each of them in every country.
 */
public enum SharingStage {
  /** Facts apart from opinions, each with its source, and what speaks against the worry. */
  DESCRIBE("describe"),
  /** Colleagues or experts are asked, without naming anybody. */
  CONSULT("consult"),
  /** The person is talked with, unless that is unsafe. */
  TALK("talk"),
  /** What is at risk when it is told, and when it is not. */
  WEIGH("weigh"),
  /** Whether it is told, and on what ground. */
  DECIDE("decide");

  private final String code;

  SharingStage(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
