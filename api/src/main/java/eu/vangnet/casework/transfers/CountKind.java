package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.CaseDepartures;
import eu.vangnet.casework.signals.MovedCounts;
import eu.vangnet.platform.messages.Message;
import eu.vangnet.platform.messages.MessageKind;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Purpose;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** That the sender of a case that was taken over counts it no more. */
@Singleton
class CountKind implements MessageKind {
  private final ReceivedTransfers received;
  private final CaseDepartures cases;
  private final MovedCounts counts;
  private final Recorder recorder;

  @Inject
  CountKind(
      ReceivedTransfers received, CaseDepartures cases, MovedCounts counts, Recorder recorder) {
    this.received = received;
    this.cases = cases;
    this.counts = counts;
    this.recorder = recorder;
  }

  @Override
  public String code() {
    return CountLetter.KIND;
  }

  @Override
  public Purpose purpose() {
    return Purpose.CASE_WORK;
  }

  /** A case that was erased meanwhile counts nowhere. */
  @Override
  public void handle(EntityManager work, Message message) {
    CountLetter letter = message.content(CountLetter.class);
    received
        .find(work, UUID.fromString(letter.transfer()))
        .filter(transfer -> transfer.sender().equals(message.sender()))
        .flatMap(ReceivedTransfer::caseFile)
        .ifPresent(
            file ->
                cases
                    .signal(work, file)
                    .ifPresent(
                        signal -> {
                          Instant now = recorder.now();
                          counts.came(work, signal, letter.since(), now);
                          counts.came(work, file, letter.since(), now);
                        }));
  }

  @Override
  public void delivered(EntityManager work, UUID message) {
    // Nothing follows on it.
  }

  @Override
  public void undeliverable(EntityManager work, UUID message, String reason) {
    // A tenant that gets no messages any more counts nothing either.
  }
}
