package eu.vangnet.bench.load;

/**
 * The server said that it cannot answer now, as it does when the machine is overloaded: counted.
 */
final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unavailable() {
    super("503", null, false, false);
  }
}
