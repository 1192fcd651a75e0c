package eu.vangnet.spi;

/**
 * The version of this contract. A method rather than a constant, so that a module always sees the
 * version of the product it runs in and not of the one it was compiled against.
 */
public final class SpiVersion {
  private SpiVersion() {}

  /** Goes up in its major part when a module of yesterday may no longer work. */
  public static Version current() {
    return new Version(1, 2, 0);
  }
}
