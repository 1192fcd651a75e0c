package eu.vangnet.spi;

import java.util.List;

/**
 * A section of an anonymised report.
 *
 * @param code of the section
 * @param title its heading
 * @param dimensions by what it counts, at most three at once
 */
public record ReportSection(String code, Texts title, List<ReportDimension> dimensions) {
  /** Checks every part. */
  public ReportSection {
    Require.code("ReportSection.code", code);
    Require.present("ReportSection.title of " + code, title);
    dimensions = Require.list("ReportSection.dimensions of " + code, dimensions);
    Require.distinct(
        "ReportSection.dimensions of " + code,
        dimensions.stream().map(ReportDimension::code).toList());
    if (dimensions.isEmpty() || dimensions.size() > 3) {
      throw new InvalidDeclaration("ReportSection.dimensions of " + code, "needs one to three");
    }
  }
}
