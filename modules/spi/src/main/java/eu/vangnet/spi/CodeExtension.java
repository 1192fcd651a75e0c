package eu.vangnet.spi;

/**
 * A country's own word in a shared code list.
 *
 * @param list which list
 * @param code the module's code, not one of the core codes
 * @param coreCode the core code it counts as
 * @param label what people call it
 */
public record CodeExtension(CoreList list, String code, String coreCode, Texts label) {
  /** Checks every part; the mapping itself is seen by the conformance suite. */
  public CodeExtension {
    Require.present("CodeExtension.list", list);
    Require.code("CodeExtension.code", code);
    Require.code("CodeExtension.coreCode of " + code, coreCode);
    Require.present("CodeExtension.label of " + code, label);
  }
}
