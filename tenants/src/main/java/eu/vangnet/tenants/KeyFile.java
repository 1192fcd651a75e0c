package eu.vangnet.tenants;

import java.nio.file.Path;

/**
 * The master key in a file. It is read anew when it does not open something, because another
 * version of the file may have been put in its place while the server runs.
 */
final class KeyFile implements KeyServices, KeyService {

  static final String NAME = "file:master";

  private final Path file;
  private volatile MasterKey key;

  KeyFile(Path file) {
    this.file = file;
  }

  @Override
  public String masterKey() {
    return NAME;
  }

  @Override
  public KeyService of(String name) {
    if (!name.equals(NAME)) {
      throw KeyUnavailable.refused(name, "no service of that name is configured here");
    }
    known();
    return this;
  }

  @Override
  public Wrapped wrap(byte[] keyset, byte[] place) {
    MasterKey newest = MasterKey.load(file);
    key = newest;
    return newest.wrap(keyset, place);
  }

  @Override
  public byte[] unwrap(Wrapped wrapped, byte[] place) {
    return known()
        .unwrap(wrapped, place)
        .or(() -> reread().unwrap(wrapped, place))
        .orElseThrow(
            () ->
                KeyUnavailable.refused(
                    NAME, "the file " + file + " does not hold the key that wrapped this"));
  }

  private MasterKey known() {
    MasterKey known = key;
    return known == null ? reread() : known;
  }

  private MasterKey reread() {
    MasterKey read = MasterKey.load(file);
    key = read;
    return read;
  }
}
