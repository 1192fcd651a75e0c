package eu.vangnet.casework.disclosures;

import java.util.UUID;

/**
 * What a disclosure came from, beside a step of its case.
 *
 * @param kind {@code preparation}, {@code sheet}, {@code transfer}, {@code demand}, or {@code
 *     conference} where the decision stands in the minutes of one
 * @param id of that
 */
public record DisclosureOrigin(String kind, UUID id) {
  private static final String PREPARATION = "preparation";
  private static final String DEMAND = "demand";
  private static final String CONFERENCE = "conference";
  private static final String TRANSFER = "transfer";

  /** A preparation that was complete. */
  static DisclosureOrigin preparation(UUID id) {
    return new DisclosureOrigin(PREPARATION, id);
  }

  /** A feedback sheet that all agreed to. */
  static DisclosureOrigin sheet(UUID id) {
    return new DisclosureOrigin("sheet", id);
  }

  /** The transfer of the case to another tenant. */
  static DisclosureOrigin transfer(UUID id) {
    return new DisclosureOrigin(TRANSFER, id);
  }

  /** What an authority demanded. */
  static DisclosureOrigin demand(UUID id) {
    return new DisclosureOrigin(DEMAND, id);
  }

  /** The conference that decided. */
  static DisclosureOrigin conference(UUID id) {
    return new DisclosureOrigin(CONFERENCE, id);
  }

  boolean isPreparation() {
    return kind.equals(PREPARATION);
  }

  boolean isConference() {
    return kind.equals(CONFERENCE);
  }

  boolean isTransfer() {
    return kind.equals(TRANSFER);
  }

  boolean isDemand() {
    return kind.equals(DEMAND);
  }

  /**
   * Its address, in the register of demands or below what was told of.
   *
   * @param subject the address of the case or the signal
   */
  String address(String subject) {
    return isDemand() ? "/v1/demands/" + id : subject + '/' + kind + "s/" + id;
  }
}
