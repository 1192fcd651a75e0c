package eu.vangnet.trainings.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One offer between two tenants: what each believes, and which messages are on their way, in the
 * order of sending. A message that was handled may stay on its way, because the mark was lost, and
 * is then handled again.
 *
 * @param toReceiver offer and withdrawal
 * @param toSender answers
 * @param unmarked messages that are with the receiver while the sender does not know it
 * @param faulty whether the receiver's server could not handle a message at all
 */
record OfferWorld(
    SentState sent,
    Optional<ReceivedState> received,
    List<Letter> toReceiver,
    List<ReceivedState> toSender,
    List<Letter> unmarked,
    boolean faulty) {

  /** What goes to the receiver. */
  enum Letter {
    OFFER,
    WITHDRAWAL
  }

  static OfferWorld begun() {
    return new OfferWorld(
        SentState.OFFERED, Optional.empty(), List.of(Letter.OFFER), List.of(), List.of(), false);
  }

  String pair() {
    return sent.code() + " " + received.map(ReceivedState::code).orElse("none");
  }

  boolean isQuiet() {
    return toReceiver.isEmpty() && toSender.isEmpty() && unmarked.isEmpty();
  }

  /** All that may happen next. */
  List<OfferWorld> next() {
    List<OfferWorld> all = new ArrayList<>();
    if (sent.mayBeWithdrawn()) {
      all.add(
          new OfferWorld(
              SentState.WITHDRAWING,
              received,
              plus(toReceiver, Letter.WITHDRAWAL),
              toSender,
              unmarked,
              faulty));
    }
    if (received.filter(ReceivedState::mayBeAnswered).isPresent()) {
      all.add(answered(ReceivedState.ACCEPTED));
      all.add(answered(ReceivedState.REJECTED));
    }
    if (!toReceiver.isEmpty()) {
      all.add(handled(toReceiver.getFirst()));
      all.add(lost(toReceiver.getFirst()));
      all.add(unhandled());
    }
    if (!toSender.isEmpty()) {
      OfferWorld told = told(toSender.getFirst());
      all.add(told);
      all.add(told.with(told.sent, rest(toSender)));
    }
    unmarked.forEach(letter -> all.add(marked(letter)));
    unmarked.forEach(letter -> all.add(lostAfterAll(letter)));
    return all;
  }

  /** When all messages have arrived, once. */
  OfferWorld settled() {
    OfferWorld world = this;
    while (!world.isQuiet()) {
      if (!world.unmarked.isEmpty()) {
        world = world.marked(world.unmarked.getFirst());
      } else if (!world.toReceiver.isEmpty()) {
        world = world.handled(world.toReceiver.getFirst());
      } else {
        OfferWorld told = world.told(world.toSender.getFirst());
        world = told.with(told.sent, rest(world.toSender));
      }
    }
    return world;
  }

  private OfferWorld answered(ReceivedState answer) {
    return new OfferWorld(
        sent, Optional.of(answer), toReceiver, plus(toSender, answer), unmarked, faulty);
  }

  private OfferWorld handled(Letter letter) {
    List<Letter> marks = unmarked.contains(letter) ? unmarked : plus(unmarked, letter);
    if (letter == Letter.OFFER) {
      return new OfferWorld(
          sent,
          Optional.of(received.orElse(ReceivedState.RECEIVED)),
          rest(toReceiver),
          toSender,
          marks,
          faulty);
    }
    Optional<ReceivedState> after = received.map(ReceivedState::takenBack);
    return new OfferWorld(
        sent,
        after,
        rest(toReceiver),
        plus(toSender, after.orElse(ReceivedState.WITHDRAWN)),
        marks,
        faulty);
  }

  /** Given up in the receiver's inbox, of which the sender learns nothing. */
  private OfferWorld unhandled() {
    return new OfferWorld(
        sent, received, rest(toReceiver), toSender, plus(unmarked, toReceiver.getFirst()), true);
  }

  /** Given up in the sender's outbox. */
  private OfferWorld lost(Letter letter) {
    return new OfferWorld(
        afterLoss(letter), received, rest(toReceiver), toSender, unmarked, faulty);
  }

  /** Put into the inbox, and given up when it was tried again. */
  private OfferWorld lostAfterAll(Letter letter) {
    return new OfferWorld(
        afterLoss(letter), received, toReceiver, toSender, without(letter), faulty);
  }

  private OfferWorld marked(Letter letter) {
    SentState after = letter == Letter.OFFER ? sent.delivered() : sent;
    return new OfferWorld(after, received, toReceiver, toSender, without(letter), faulty);
  }

  private OfferWorld told(ReceivedState answer) {
    return with(sent.answered(answer), toSender);
  }

  private OfferWorld with(SentState after, List<ReceivedState> answers) {
    return new OfferWorld(after, received, toReceiver, answers, unmarked, faulty);
  }

  private SentState afterLoss(Letter letter) {
    return letter == Letter.OFFER ? sent.offerLost() : sent.withdrawalLost();
  }

  private List<Letter> without(Letter letter) {
    return unmarked.stream().filter(other -> other != letter).toList();
  }

  private static <T> List<T> plus(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  private static <T> List<T> rest(List<T> list) {
    return list.subList(1, list.size());
  }
}
