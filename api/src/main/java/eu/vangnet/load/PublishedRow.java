package eu.vangnet.load;

import java.math.BigDecimal;

/** One published figure and the line of the file where it stands. */
record PublishedRow(
    int line,
    String area,
    String period,
    String measure,
    String dimension,
    String category,
    BigDecimal value,
    String unit,
    String note) {

  boolean isReferrals() {
    return measure.equals("referrals");
  }

  boolean isCount() {
    return unit.equals("count");
  }

  boolean isReferralsTotal() {
    return isReferrals() && isCount() && dimension.equals("total");
  }
}
