package eu.vangnet.tenants;

import java.nio.file.Path;

/** The keys that wrap keysets, by their names. Safe for any number of threads. */
public interface KeyServices {

  /** The name of the installation's own key; see {@link #of}. */
  String masterKey();

  /**
   * The key of that name: the kind of service, a colon, and what that service calls the key.
   *
   * @throws KeyUnavailable when no such service is configured here
   */
  KeyService of(String key);

  /** Knows the key in that file and no other. */
  static KeyServices file(Path file) {
    return new KeyFile(file);
  }
}
