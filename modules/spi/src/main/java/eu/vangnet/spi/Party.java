package eu.vangnet.spi;

/**
 * Who takes part in processing personal data.
 *
 * @param code for example {@code police}; a seat of the same code is the same party
 * @param name as the register shows it
 * @param role what it is to the processing
 */
public record Party(String code, Texts name, PartyRole role) {
  /** Checks every part. */
  public Party {
    Require.code("Party.code", code);
    Require.present("Party.name of " + code, name);
    Require.present("Party.role of " + code, role);
  }
}
