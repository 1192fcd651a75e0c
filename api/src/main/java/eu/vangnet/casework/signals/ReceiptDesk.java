package eu.vangnet.casework.signals;

import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * What people without an account do with the receipt of their signal. It writes without the
 * recorder that all others use, because the journal names who acts, and nobody knows here who does:
 * the follow-up itself is the record of it.
 */
@Singleton
class ReceiptDesk {
  private final TenantDatabase database;
  private final SignalReceipts receipts;
  private final SignalFollowUps followUps;
  private final Clock clock;

  @Inject
  ReceiptDesk(
      TenantDatabase database, SignalReceipts receipts, SignalFollowUps followUps, Clock clock) {
    this.database = database;
    this.receipts = receipts;
    this.followUps = followUps;
    this.clock = clock;
  }

  /** Whether the signal was looked at; its keys are not given out again. */
  SignalReceipt read(Capability held) {
    return database.read(
        em -> SignalReceipt.of(require(em, held), Optional.empty(), Optional.empty()));
  }

  /**
   * Adds to a signal, once for each key.
   *
   * @throws ProblemException 409 when the signal was looked at, whatever was found and whether it
   *     is still kept; 422 for a key that brought something else
   */
  Made follow(Capability held, String key, NewFollowUp sent) {
    if (sent.from().filter(NewFollowUp.OFFICIAL::equals).isPresent()) {
      throw ProblemException.invalid(
          Violation.body("/from", "reporter", "must be reporter with a capability"));
    }
    UUID id = UUID.nameUUIDFromBytes(Sha256.of(held.object() + "\n" + key));
    return database.inTransaction(
        em -> {
          SignalReceiptRow receipt = require(em, held);
          Optional<SignalFollowUp> known = followUps.find(em, id);
          if (known.isPresent()) {
            requireSame(known.get(), sent);
          } else {
            add(em, receipt, id, sent);
          }
          return new Made(id, "/v1/receipts/" + receipt.id(), known.isPresent());
        });
  }

  private void add(EntityManager em, SignalReceiptRow receipt, UUID id, NewFollowUp sent) {
    Signal signal =
        em.find(Signal.class, receipt.signalId().toString(), LockModeType.PESSIMISTIC_WRITE);
    em.refresh(receipt);
    if (signal == null || receipt.lookedAt().isPresent() || followUps.isFull(em, signal.id())) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "lookedAt: The signal was looked at; report what is new as a new signal.");
    }
    followUps.add(
        em,
        new SignalFollowUp(
            id,
            signal.id(),
            sent,
            new SignalFollowUp.Written(
                NewFollowUp.REPORTER,
                Optional.empty(),
                clock.instant().truncatedTo(ChronoUnit.MICROS))),
        sent.text());
  }

  private void requireSame(SignalFollowUp known, NewFollowUp sent) {
    boolean same =
        known.kind().equals(sent.kind())
            && known.about().equals(sent.about().orElse(NewFollowUp.FACTS))
            && followUps.words(known).text().equals(sent.text());
    if (!same) {
      throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
    }
  }

  private SignalReceiptRow require(EntityManager em, Capability held) {
    return receipts.find(em, held.object()).orElseThrow(Capability::refused);
  }
}
