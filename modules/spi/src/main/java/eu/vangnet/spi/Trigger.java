package eu.vangnet.spi;

/**
 * What sets a clock going.
 *
 * @param kind entering a state of the module, or an event of the product
 * @param code of the state or event
 */
public record Trigger(Kind kind, String code) {
  /** Two sorts of beginnings. */
  public enum Kind {
    /** The case enters a state. */
    STATE("state"),
    /** Something happens, for example {@code caseClosed}. */
    EVENT("event");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The word used in the API. */
    public String code() {
      return code;
    }
  }

  /** Checks both parts. */
  public Trigger {
    Require.present("Trigger.kind", kind);
    Require.code("Trigger.code", code);
  }

  /** From the moment a case enters that state. */
  public static Trigger onState(String state) {
    return new Trigger(Kind.STATE, state);
  }

  /** From the moment that event happens. */
  public static Trigger onEvent(String event) {
    return new Trigger(Kind.EVENT, event);
  }
}
