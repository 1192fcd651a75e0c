package eu.vangnet.command;

/** A command cannot be carried out; the message is one sentence for the user. */
public final class CommandRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;

  private CommandRefused(int code, String message) {
    super(message);
    this.code = code;
  }

  /** The command line itself is wrong. */
  public static CommandRefused wrongUse(String message) {
    return new CommandRefused(2, message);
  }

  /** The command line is right, but it cannot be done now. */
  public static CommandRefused notPossible(String message) {
    return new CommandRefused(1, message);
  }

  /** Refuses at once. */
  static void notPossibleNow(String message) {
    throw notPossible(message);
  }

  /** The code that the process ends with. */
  public int code() {
    return code;
  }
}
