package eu.vangnet.trainings.offers;

/**
 * What crosses when an offer is taken back.
 *
 * @param offer the id of the offer
 */
public record WithdrawalLetter(String offer) {
  static final String KIND = "courseOfferWithdrawal";
  static final int VERSION = 1;
}
