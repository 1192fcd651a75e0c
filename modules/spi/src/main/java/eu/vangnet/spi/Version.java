package eu.vangnet.spi;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A semantic version of three numbers, without pre-release or build parts. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
  private static final Pattern FORM =
      Pattern.compile("(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})(?:\\.(0|[1-9][0-9]{0,5}))?");
  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::patch);

  /** Checks that no part is negative. */
  public Version {
    Require.atLeast("Version.major", major, 0);
    Require.atLeast("Version.minor", minor, 0);
    Require.atLeast("Version.patch", patch, 0);
  }

  /** Reads {@code 1.2.3}; {@code 1.2} means {@code 1.2.0}. */
  public static Version of(String text) {
    Matcher parts = FORM.matcher(Require.present("Version", text));
    if (!parts.matches()) {
      throw new InvalidDeclaration("Version", "'" + text + "' is not a version such as 1.2.3");
    }
    int patch = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    return new Version(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), patch);
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
