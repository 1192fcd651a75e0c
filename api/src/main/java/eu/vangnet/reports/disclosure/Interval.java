package eu.vangnet.reports.disclosure;

/**
 * What an attacker knows of a cell: that it is not below and not above.
 *
 * @param low the least value that fits
 * @param high the greatest, perhaps infinite
 */
record Interval(double low, double high) {

  double width() {
    return high - low;
  }
}
