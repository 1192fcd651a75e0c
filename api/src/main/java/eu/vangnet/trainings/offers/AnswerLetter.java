package eu.vangnet.trainings.offers;

/**
 * What crosses when an offer is answered, and when it was taken back.
 *
 * @param offer the id of the offer
 * @param answer what has become of it at its receiver: accepted, rejected or withdrawn
 */
public record AnswerLetter(String offer, String answer) {
  static final String KIND = "courseOfferAnswer";
  static final int VERSION = 1;

  static AnswerLetter of(String offer, ReceivedState answer) {
    return new AnswerLetter(offer, answer.code());
  }
}
