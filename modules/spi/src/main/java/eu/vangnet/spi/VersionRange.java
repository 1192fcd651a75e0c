package eu.vangnet.spi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The contract versions a module was written for: from the first one, up to but without the second,
 * written {@code [1.0,2.0)}. Only this form exists, because a module can promise nothing about a
 * next major version.
 */
public record VersionRange(Version from, Version until) {
  private static final Pattern FORM = Pattern.compile("\\[([0-9.]{3,20}), ?([0-9.]{3,20})\\)");

  /** Checks that the range holds something. */
  public VersionRange {
    Require.present("VersionRange.from", from);
    Require.present("VersionRange.until", until);
    if (from.compareTo(until) >= 0) {
      throw new InvalidDeclaration("VersionRange", "[" + from + "," + until + ") is empty");
    }
  }

  /** Reads {@code [1.0,2.0)}. */
  public static VersionRange of(String text) {
    Matcher parts = FORM.matcher(Require.present("VersionRange", text));
    if (!parts.matches()) {
      throw new InvalidDeclaration("VersionRange", "'" + text + "' is not of the form [1.0,2.0)");
    }
    return new VersionRange(Version.of(parts.group(1)), Version.of(parts.group(2)));
  }

  /** Whether the version lies inside. */
  public boolean contains(Version version) {
    return from.compareTo(version) <= 0 && version.compareTo(until) < 0;
  }

  @Override
  public String toString() {
    return "[" + from + "," + until + ")";
  }
}
