package eu.vangnet.proofs;

import java.util.Map;

/**
 * What was published of one area and period, written down here a second time: a proof that read it
 * with the product's own reader would repeat the reader's mistakes.
 *
 * @param cells dimension and code to count
 * @param atOnce requests at the same time
 */
record PublishedCounts(
    String area, String period, int total, Map<String, Map<String, Integer>> cells, int atOnce) {

  /** Referrals to Prevent from April 2024 to March 2025, as the Home Office published them. */
  static PublishedCounts englandAndWales() {
    return new PublishedCounts(
        "England and Wales",
        "2024/25",
        8_778,
        Map.of(
            "sector", Map.of("education", 3_129, "police", 2_631, "localAuthority", 895),
            "age", Map.of("0-10", 345, "11-15", 3_192, "16-17", 1_178, "notStated", 19),
            "concern", Map.of("noIdeologyIdentified", 4_917, "notStated", 9)),
        16);
  }

  /** The smallest of all published years: Scotland from April 2022 to March 2023. */
  static PublishedCounts scotland() {
    return new PublishedCounts(
        "Scotland",
        "2022/23",
        87,
        Map.of(
            "sex", Map.of("male", 80, "notStated", 7),
            "concern", Map.of("mixedUnclear", 37, "rightWing", 31, "islamist", 10, "other", 9)),
        1);
  }
}
