package eu.vangnet.tenancy.resolutions;

import eu.vangnet.platform.Sha256;
import java.util.HexFormat;

/**
 * What stands for the name of a key in a resolution, so that the key that is brought is the one on
 * which two people agreed: the first 40 hexadecimal digits of the name's SHA-256.
 */
final class KeyFingerprint {
  private static final int BYTES = 20;

  private KeyFingerprint() {}

  static String of(String name) {
    return HexFormat.of().formatHex(Sha256.of(name), 0, BYTES);
  }
}
