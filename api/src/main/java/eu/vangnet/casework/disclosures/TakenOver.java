package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * At the receiver of a case that another tenant hands over: the place where the word of the other
 * tenant arrives when it rectifies or erases something of it. It holds nothing of the case itself.
 * Works in the caller's unit of work. Thread-safe.
 */
@Singleton
public class TakenOver {
  private final ReceivedDisclosures received;
  private final Recorder recorder;
  private final ErasedAnswers answers;
  private final RecordHistory history;

  @Inject
  TakenOver(
      ReceivedDisclosures received,
      Recorder recorder,
      ErasedAnswers answers,
      RecordHistory history) {
    this.received = received;
    this.recorder = recorder;
    this.answers = answers;
    this.history = history;
  }

  /**
   * A case that comes.
   *
   * @param disclosure the identifier of the record of it, the same on both sides
   * @param transfer by which it came
   * @param reason why it is handed over
   */
  public record Coming(UUID disclosure, UUID transfer, TenantId sender, String reason) {}

  /** It came. */
  public void came(EntityManager em, Coming coming) {
    DisclosedItem item =
        new DisclosedItem(
            "A case, see /v1/transfers/" + coming.transfer(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    received.add(
        em,
        new ReceivedDisclosure(coming.disclosure(), coming.sender().value(), recorder.now()),
        new ReceivedSecret(
            List.of(item), Optional.of(coming.reason()), Optional.empty(), List.of()));
  }

  /** What the other tenant has told of it so far. */
  public List<ReceivedWord> words(EntityManager em, UUID disclosure) {
    return received.find(em, disclosure).stream()
        .flatMap(
            found ->
                received.notices(em, disclosure).stream()
                    .map(notice -> ReceivedWord.of(found, notice.kind(), notice.person())))
        .toList();
  }

  /**
   * Whether a record that was opened from it is restricted here because the other tenant restricted
   * it, and what ended that there is not answered yet.
   *
   * @param person the number of the person among those who came with a case; empty for the case
   */
  public boolean isRestricted(EntityManager em, UUID disclosure, Optional<Integer> person) {
    return HeldWords.areFollowed(received.notices(em, disclosure), person);
  }

  /**
   * Nothing of it is kept here any more. Of what waits for an answer the other tenant hears that it
   * is erased.
   */
  public void gone(EntityManager em, UUID disclosure) {
    // Held before its notices are read: one that comes now waits, and finds nothing any more.
    Optional<ReceivedDisclosure> held = received.lock(em, disclosure);
    for (ReceivedNotice notice : received.notices(em, disclosure)) {
      if (notice.open()) {
        answers.erased(em, TenantId.of(notice.sender()), notice.id());
      }
      em.remove(notice);
    }
    history.forget(em, disclosure);
    held.ifPresent(em::remove);
  }
}
