package eu.vangnet.reports.disclosure;

import java.util.List;

/** A release did not withstand its audit and must not be stored. The message holds no figure. */
public final class DisclosureRisk extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DisclosureRisk(List<String> findings) {
    super(findings.size() + " findings, the first: " + findings.getFirst());
  }
}
