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
    /** Something happens: a {@link CoreEvent}. */
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
    if (kind == Kind.EVENT && CoreEvent.of(code).isEmpty()) {
      throw new InvalidDeclaration("Trigger.code", "'" + code + "' is no event of the product");
    }
  }

  /** From the moment a case enters that state. */
  public static Trigger onState(String state) {
    return new Trigger(Kind.STATE, state);
  }

  /** From the moment that event happens. */
  public static Trigger onEvent(CoreEvent event) {
    return new Trigger(Kind.EVENT, Require.present("Trigger.code", event).code());
  }
}
