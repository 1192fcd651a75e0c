package eu.vangnet.platform.scanning;

import java.util.Optional;

/**
 * What a scanner says of content.
 *
 * @param scanned whether it was looked into
 * @param finding the name under which the scanner knows what it found, at most 120 characters;
 *     empty where it found nothing
 */
public record ScanResult(boolean scanned, Optional<String> finding) {
  private static final int LONGEST = 120;

  /** Nobody looked. */
  public static ScanResult unscanned() {
    return new ScanResult(false, Optional.empty());
  }

  /** Looked into, and nothing found. */
  public static ScanResult clean() {
    return new ScanResult(true, Optional.empty());
  }

  /** Something was found; of its name only what a name of a signature is made of is kept. */
  public static ScanResult found(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._:/()\\-]", "_");
    return new ScanResult(true, Optional.of(plain.substring(0, Math.min(plain.length(), LONGEST))));
  }
}
