package eu.vangnet.spi;

/**
 * A place at a table, for an organisation and not for a person.
 *
 * @param code for example {@code police}
 * @param label what people call it
 * @param chairs whether this seat leads the table
 * @param professionalSecrecy whether who sits here may stay silent by profession
 */
public record Seat(String code, Texts label, boolean chairs, boolean professionalSecrecy) {
  /** Checks every part. */
  public Seat {
    Require.code("Seat.code", code);
    Require.present("Seat.label of " + code, label);
  }
}
