package eu.vangnet.batch.courier;

import eu.vangnet.batch.courier.Progress.Step;
import eu.vangnet.platform.messages.Inbox;
import eu.vangnet.platform.messages.Letter;
import eu.vangnet.platform.messages.LetterSeal;
import eu.vangnet.platform.messages.MessageKind;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.messages.WaitingLetter;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a letter from the outbox of its sender into the inbox of its receiver. Thread-safe. */
@Singleton
class Delivery implements Route {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final BackOff BACK_OFF = new BackOff(Outbox.PATIENCE);
  private static final String UNKNOWN = "kindUnknown";

  private final OnBehalf behalf;
  private final Outbox outbox;
  private final Inbox inbox;
  private final LetterSeal seal;
  private final Kinds kinds;
  private final Tenants tenants;
  private final Clock clock;

  @Inject
  Delivery(
      OnBehalf behalf,
      Outbox outbox,
      Inbox inbox,
      LetterSeal seal,
      Kinds kinds,
      Tenants tenants,
      Clock clock) {
    this.behalf = behalf;
    this.outbox = outbox;
    this.inbox = inbox;
    this.seal = seal;
    this.kinds = kinds;
    this.tenants = tenants;
    this.clock = clock;
  }

  @Override
  public Outbox box() {
    return outbox;
  }

  /** What a tenant said before it closed was said: others wait for it. */
  @Override
  public boolean servesClosing() {
    return true;
  }

  @Override
  public Optional<Instant> carry(WaitingLetter waiting, Turn turn, Progress progress) {
    Letter letter = waiting.letter();
    Optional<MessageKind> kind = kinds.of(letter);
    if (kind.isEmpty()) {
      return BACK_OFF.isOver(waiting, clock.instant())
          ? unknownGivenUp(letter, turn)
          : later(waiting, turn, UNKNOWN);
    }
    if (!TenantContext.<Boolean, RuntimeException>call(
        letter.sender(), () -> seal.isGenuine(letter))) {
      return givenUp(letter, kind.get(), turn, "notGenuine");
    }
    Standing standing = Standing.of(tenants.find(letter.receiver()));
    if (standing.reason().isPresent()) {
      return standing.passes()
          ? laterOrGivenUp(waiting, kind.get(), turn, standing.reason().get())
          : givenUp(letter, kind.get(), turn, standing.reason().get());
    }
    progress.reached(Step.TAKEN, letter);
    if (!put(letter)) {
      return laterOrGivenUp(waiting, kind.get(), turn, "receiverUnavailable");
    }
    progress.reached(Step.PUT, letter);
    mark(letter, kind.get(), turn);
    progress.reached(Step.MARKED, letter);
    return Optional.empty();
  }

  private boolean put(Letter letter) {
    try {
      return behalf.of(
          letter.receiver(),
          work -> {
            inbox.put(work, letter);
            return true;
          });
    } catch (RuntimeException failure) {
      LOG.warn("a letter could not be put to {}", letter.receiver(), failure);
      return false;
    }
  }

  private void mark(Letter letter, MessageKind kind, Turn turn) {
    behalf.of(
        letter.sender(),
        letter,
        kind.purpose(),
        work -> {
          turn.require(work);
          if (outbox.done(work, letter.id())) {
            kind.delivered(work, letter.id());
          }
          return true;
        });
  }

  private Optional<Instant> laterOrGivenUp(
      WaitingLetter waiting, MessageKind kind, Turn turn, String reason) {
    return BACK_OFF.isOver(waiting, clock.instant())
        ? givenUp(waiting.letter(), kind, turn, reason)
        : later(waiting, turn, reason);
  }

  /** No feature of this server is there to be told. */
  private Optional<Instant> unknownGivenUp(Letter letter, Turn turn) {
    LOG.warn("letter {} of {} is given up: {}", letter.id(), letter.sender(), UNKNOWN);
    behalf.of(
        letter.sender(),
        work -> {
          turn.require(work);
          return outbox.givenUp(work, letter.id(), UNKNOWN);
        });
    return Optional.empty();
  }

  private Optional<Instant> givenUp(Letter letter, MessageKind kind, Turn turn, String reason) {
    LOG.warn("letter {} of {} is given up: {}", letter.id(), letter.sender(), reason);
    behalf.of(
        letter.sender(),
        letter,
        kind.purpose(),
        work -> {
          turn.require(work);
          if (outbox.givenUp(work, letter.id(), reason)) {
            kind.undeliverable(work, letter.id(), reason);
          }
          return true;
        });
    return Optional.empty();
  }

  private Optional<Instant> later(WaitingLetter waiting, Turn turn, String reason) {
    Letter letter = waiting.letter();
    Instant due = BACK_OFF.next(waiting.attempts(), clock.instant());
    behalf.of(
        letter.sender(),
        work -> {
          turn.require(work);
          outbox.postponed(work, letter.id(), reason, due);
          return due;
        });
    return Optional.of(due);
  }
}
