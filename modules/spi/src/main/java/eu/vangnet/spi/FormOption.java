package eu.vangnet.spi;

/**
 * One answer that can be chosen in a form. Options have no order and no worth: a list that grades
 * somebody is refused by the conformance suite.
 *
 * @param code what is stored
 * @param label what people read
 */
public record FormOption(String code, Texts label) {
  /** Checks both parts. */
  public FormOption {
    Require.code("FormOption.code", code);
    Require.present("FormOption.label of " + code, label);
  }
}
