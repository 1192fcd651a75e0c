package eu.vangnet.casework.disclosures;

import java.util.UUID;

/**
 * What a disclosure came from, beside the decision of a table.
 *
 * @param kind {@code preparation}, {@code sheet}, {@code transfer} or {@code demand}
 * @param id of that
 */
public record DisclosureOrigin(String kind, UUID id) {
  private static final String DEMAND = "demand";

  /** A preparation that was complete. */
  public static DisclosureOrigin preparation(UUID id) {
    return new DisclosureOrigin("preparation", id);
  }

  /** A feedback sheet that all agreed to. */
  public static DisclosureOrigin sheet(UUID id) {
    return new DisclosureOrigin("sheet", id);
  }

  /** The transfer of the case to another tenant. */
  static DisclosureOrigin transfer(UUID id) {
    return new DisclosureOrigin("transfer", id);
  }

  /** What an authority demanded. */
  public static DisclosureOrigin demand(UUID id) {
    return new DisclosureOrigin(DEMAND, id);
  }

  boolean isDemand() {
    return kind.equals(DEMAND);
  }

  /** Its address, in the case or in the register of demands. */
  String address(UUID caseFile) {
    return isDemand() ? "/v1/demands/" + id : "/v1/cases/" + caseFile + '/' + kind + "s/" + id;
  }
}
