package eu.vangnet.reports.disclosure;

import java.util.List;

/** From exact tables to what may be known of them. Pure; safe for any number of threads. */
public final class Protection {
  private Protection() {}

  /**
   * Hides what must be hidden, adds up the rest, and attacks the result.
   *
   * @param tables every table of the release, each country's tables with the same tenants
   * @return the same tables without what is hidden, and their sums over all countries
   * @throws DisclosureRisk when the result does not withstand the attack
   */
  public static List<ProtectedTable> protect(List<ExactTable> tables) {
    List<ProtectedTable> published = Suppression.of(tables);
    List<String> findings = Audit.findings(tables, published);
    if (!findings.isEmpty()) {
      throw new DisclosureRisk(findings);
    }
    return published;
  }
}
