package eu.vangnet.tenants;

import java.util.Arrays;

/**
 * One key that wraps keysets: kept in a file, or at a service that never gives it away. Safe for
 * any number of threads.
 */
public interface KeyService {

  /**
   * A keyset under the key.
   *
   * @param version which version of the key wrapped it, as the service names it
   */
  record Wrapped(String version, byte[] bytes) {

    /** Keeps bytes of its own. */
    public Wrapped {
      bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Wrapped that
          && version.equals(that.version)
          && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return 31 * version.hashCode() + Arrays.hashCode(bytes);
    }
  }

  /**
   * Wraps with the newest version of the key.
   *
   * @param place where the keyset belongs; it opens for no other place
   * @throws KeyUnavailable when the service refuses or does not answer
   */
  Wrapped wrap(byte[] keyset, byte[] place);

  /**
   * Opens what any version of the key wrapped.
   *
   * @throws KeyUnavailable when the service refuses or does not answer
   */
  byte[] unwrap(Wrapped wrapped, byte[] place);
}
