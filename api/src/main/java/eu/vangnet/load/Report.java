package eu.vangnet.load;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The table of published and loaded counts, for the terminal. */
final class Report {
  private static final String FORM = "%-16s %-56s %-32s %10s %10s  %s%n";

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  /** Prints the table and the verdict; true when every line is equal. */
  boolean tell(Shape shape, List<Proof.Line> lines) {
    out.printf(Locale.ROOT, FORM, "dimension", "category", "core", "published", "loaded", "equal");
    for (Proof.Line line : lines) {
      out.printf(
          Locale.ROOT,
          FORM,
          line.dimension(),
          line.label(),
          line.target(),
          Told.number(line.expected()),
          Told.number(line.loaded()),
          line.equal() ? "yes" : "NO");
    }
    List<Proof.Line> differing = lines.stream().filter(line -> !line.equal()).toList();
    if (differing.isEmpty()) {
      out.println(Told.number(shape.total()) + " persons, every sum equal");
      return true;
    }
    out.println("sums differ:");
    for (Proof.Line line : differing) {
      out.println(
          "  %s %s: published %s, loaded %s"
              .formatted(
                  line.dimension(),
                  line.label(),
                  Told.number(line.expected()),
                  Told.number(line.loaded())));
    }
    return false;
  }
}
