package eu.vangnet.casework.transfers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One transfer between two tenants: what each believes, and where its letters are. They may
 * overtake each other, be put and handled several times, and be given up at either side.
 *
 * @param outbox letters to the receiver that are not marked at the sender
 * @param arrived letters that were put into the receiver's inbox at least once
 * @param inbox letters in the receiver's inbox that are not handled
 * @param answers answers on their way to the sender
 * @param faulty whether somewhere a letter was dropped that nobody is told of
 */
record TransferWorld(
    SentState sent,
    Optional<ReceivedState> received,
    Set<Letter> outbox,
    Set<Letter> arrived,
    Set<Letter> inbox,
    Set<ReceivedState> answers,
    boolean faulty) {

  /** What goes to the receiver. */
  enum Letter {
    REQUEST,
    REVOCATION
  }

  static TransferWorld begun() {
    return new TransferWorld(
        SentState.REQUESTED,
        Optional.empty(),
        Set.of(Letter.REQUEST),
        Set.of(),
        Set.of(),
        Set.of(),
        false);
  }

  String pair() {
    return sent.code() + " " + received.map(ReceivedState::code).orElse("none");
  }

  boolean isQuiet() {
    return outbox.isEmpty() && inbox.isEmpty() && answers.isEmpty();
  }

  /** All that may happen next. */
  List<TransferWorld> next() {
    List<TransferWorld> all = new ArrayList<>();
    if (sent.mayBeRevoked()) {
      all.add(believing(SentState.REVOKING).sending(Letter.REVOCATION));
    }
    if (received.filter(ReceivedState::mayBeAnswered).isPresent()) {
      all.add(decided(ReceivedState.ACCEPTED));
      all.add(decided(ReceivedState.REJECTED));
    }
    for (Letter letter : outbox) {
      all.add(put(letter));
      all.add(lost(letter));
      if (arrived.contains(letter)) {
        all.add(marked(letter));
      }
    }
    for (Letter letter : inbox) {
      all.add(handled(letter));
      all.add(handled(letter).withInbox(inbox));
      all.add(withInbox(without(inbox, letter)).broken());
    }
    for (ReceivedState answer : answers) {
      all.add(told(answer));
      all.add(told(answer).withAnswers(answers));
      all.add(withAnswers(without(answers, answer)).broken());
    }
    return all;
  }

  /** When every letter has arrived and was handled. */
  TransferWorld settled() {
    TransferWorld world = this;
    while (!world.isQuiet()) {
      world = world.onward();
    }
    return world;
  }

  private TransferWorld onward() {
    if (!inbox.isEmpty()) {
      return handled(inbox.iterator().next());
    }
    if (!outbox.isEmpty()) {
      Letter letter = outbox.iterator().next();
      return arrived.contains(letter) ? marked(letter) : put(letter);
    }
    return told(answers.iterator().next());
  }

  private TransferWorld put(Letter letter) {
    return new TransferWorld(
        sent, received, outbox, with(arrived, letter), with(inbox, letter), answers, faulty);
  }

  private TransferWorld marked(Letter letter) {
    SentState next = letter == Letter.REQUEST ? sent.delivered() : sent;
    return believing(next).withOutbox(without(outbox, letter));
  }

  private TransferWorld lost(Letter letter) {
    SentState next = letter == Letter.REQUEST ? sent.requestLost() : sent.revocationLost();
    return believing(next).withOutbox(without(outbox, letter));
  }

  private TransferWorld handled(Letter letter) {
    TransferWorld rest = withInbox(without(inbox, letter));
    if (letter == Letter.REQUEST) {
      return rest.having(received.or(() -> Optional.of(ReceivedState.RECEIVED)));
    }
    ReceivedState state = received.map(ReceivedState::takenBack).orElse(ReceivedState.REVOKED);
    return rest.decided(state);
  }

  private TransferWorld decided(ReceivedState state) {
    return having(Optional.of(state)).withAnswers(with(answers, state));
  }

  private TransferWorld told(ReceivedState answer) {
    return believing(sent.answered(answer)).withAnswers(without(answers, answer));
  }

  private TransferWorld sending(Letter letter) {
    return withOutbox(with(outbox, letter));
  }

  private TransferWorld believing(SentState next) {
    return new TransferWorld(next, received, outbox, arrived, inbox, answers, faulty);
  }

  private TransferWorld having(Optional<ReceivedState> next) {
    return new TransferWorld(sent, next, outbox, arrived, inbox, answers, faulty);
  }

  private TransferWorld withOutbox(Set<Letter> next) {
    return new TransferWorld(sent, received, next, arrived, inbox, answers, faulty);
  }

  private TransferWorld withInbox(Set<Letter> next) {
    return new TransferWorld(sent, received, outbox, arrived, next, answers, faulty);
  }

  private TransferWorld withAnswers(Set<ReceivedState> next) {
    return new TransferWorld(sent, received, outbox, arrived, inbox, next, faulty);
  }

  private TransferWorld broken() {
    return new TransferWorld(sent, received, outbox, arrived, inbox, answers, true);
  }

  private static <E extends Enum<E>> Set<E> with(Set<E> some, E one) {
    return Stream.concat(some.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
  }

  private static <E extends Enum<E>> Set<E> without(Set<E> some, E one) {
    EnumSet<E> rest = EnumSet.copyOf(some);
    rest.remove(one);
    return Set.copyOf(rest);
  }
}
