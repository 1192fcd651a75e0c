package eu.vangnet.batch.courier;

import eu.vangnet.batch.courier.Progress.Step;
import eu.vangnet.batch.leases.TenantLease.LeaseLost;
import eu.vangnet.platform.messages.Inbox;
import eu.vangnet.platform.messages.Letter;
import eu.vangnet.platform.messages.LetterSeal;
import eu.vangnet.platform.messages.MessageKind;
import eu.vangnet.platform.messages.WaitingLetter;
import eu.vangnet.tenants.SealBroken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a letter in an inbox to the feature that it is for. Thread-safe. */
@Singleton
class Handling implements Route {
  private static final Logger LOG = LoggerFactory.getLogger(Handling.class);

  /** Shorter than that of senders: what fails here is a fault of ours and holds back its sender. */
  private static final BackOff BACK_OFF = new BackOff(Duration.ofDays(2));

  private final OnBehalf behalf;
  private final Inbox inbox;
  private final LetterSeal seal;
  private final Kinds kinds;
  private final Clock clock;

  @Inject
  Handling(OnBehalf behalf, Inbox inbox, LetterSeal seal, Kinds kinds, Clock clock) {
    this.behalf = behalf;
    this.inbox = inbox;
    this.seal = seal;
    this.kinds = kinds;
    this.clock = clock;
  }

  @Override
  public Inbox box() {
    return inbox;
  }

  /** Nobody is there any more who would do anything about what came. */
  @Override
  public boolean servesClosing() {
    return false;
  }

  @Override
  public Optional<Instant> carry(WaitingLetter waiting, Turn turn, Progress progress) {
    Letter letter = waiting.letter();
    Optional<MessageKind> kind = kinds.of(letter);
    if (kind.isEmpty()) {
      return later(waiting, turn, "kindUnknown");
    }
    try {
      boolean genuine = handle(letter, kind.get(), turn, progress);
      if (!genuine) {
        return givenUp(letter, turn, "notGenuine");
      }
    } catch (LeaseLost overtaken) {
      throw overtaken;
    } catch (SealBroken broken) {
      return givenUp(letter, turn, "sealBroken");
    } catch (RuntimeException failure) {
      // The message may hold what was sent, so the log gets the class only.
      LOG.warn(
          "letter {} to {} could not be handled now: {}",
          letter.id(),
          letter.receiver(),
          failure.getClass().getName());
      return later(waiting, turn, "handlingFailed");
    }
    progress.reached(Step.HANDLED, letter);
    return Optional.empty();
  }

  private boolean handle(Letter letter, MessageKind kind, Turn turn, Progress progress) {
    return behalf.of(
        letter.receiver(),
        letter,
        kind.purpose(),
        work -> {
          turn.require(work);
          if (!seal.isGenuine(letter)) {
            return false;
          }
          if (inbox.done(work, letter.id())) {
            kind.handle(work, seal.open(letter));
            work.flush();
            progress.reached(Step.HANDLING, letter);
          }
          return true;
        });
  }

  private Optional<Instant> later(WaitingLetter waiting, Turn turn, String reason) {
    Letter letter = waiting.letter();
    Instant now = clock.instant();
    if (BACK_OFF.isOver(waiting, now)) {
      return givenUp(letter, turn, reason);
    }
    Instant due = BACK_OFF.next(waiting.attempts(), now);
    behalf.of(
        letter.receiver(),
        work -> {
          turn.require(work);
          inbox.postponed(work, letter.id(), reason, due);
          return due;
        });
    return Optional.of(due);
  }

  private Optional<Instant> givenUp(Letter letter, Turn turn, String reason) {
    LOG.error("letter {} to {} is given up: {}", letter.id(), letter.receiver(), reason);
    behalf.of(
        letter.receiver(),
        work -> {
          turn.require(work);
          return inbox.givenUp(work, letter.id(), reason);
        });
    return Optional.empty();
  }
}
