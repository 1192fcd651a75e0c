package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuery;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.platform.retention.RetainedRecords;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What other tenants told, as the engine of retention sees it: over some time after its sender last
 * said something of it, or was answered. What came with a case goes with the case, and what is held
 * as restricted stays until that is lifted, or erased where it came from and answered here.
 */
@Singleton
class RetainedReceived implements RetainedRecords {
  private static final DueQuery CAME =
      new DueQuery("ReceivedDisclosure o", List.of("o.receivedAt"), "1 = 1", List.of());

  private final ReceivedDisclosures received;
  private final Instance<OpenedFromDisclosure> opened;

  @Inject
  RetainedReceived(ReceivedDisclosures received, @Any Instance<OpenedFromDisclosure> opened) {
    this.received = received;
    this.opened = opened;
  }

  @Override
  public String recordType() {
    return ReceivedRecords.KIND;
  }

  @Override
  public String kind() {
    return ReceivedRecords.KIND;
  }

  /** What is kept for another reason must not hide what comes after it. */
  @Override
  public List<Due> due(EntityManager em, DueQuestion question) {
    List<Due> found = new ArrayList<>();
    DueQuestion asked = question;
    List<Due> page;
    do {
      page = CAME.read(em, asked);
      page.stream()
          .flatMap(due -> clock(em, due).stream())
          .limit((long) question.atMost() - found.size())
          .forEach(found::add);
      asked = page.isEmpty() ? asked : after(asked, page.getLast());
    } while (page.size() == question.atMost() && found.size() < question.atMost());
    return found;
  }

  private static DueQuestion after(DueQuestion asked, Due last) {
    return new DueQuestion(
        asked.module(),
        asked.start(),
        asked.onState(),
        asked.until(),
        Optional.of(last),
        asked.atMost());
  }

  private Optional<Due> clock(EntityManager em, Due due) {
    return received
        .find(em, due.id())
        .flatMap(one -> lastAction(em, one))
        .map(last -> new Due(due.id(), last));
  }

  /** Empty for what something else keeps. */
  private Optional<Instant> lastAction(EntityManager em, ReceivedDisclosure disclosure) {
    UUID id = disclosure.id();
    List<ReceivedNotice> notices = received.notices(em, id);
    boolean withCase = opened.stream().anyMatch(keeper -> keeper.isKept(em, id));
    return withCase || HeldWords.areHeld(disclosure, notices)
        ? Optional.empty()
        : Stream.concat(
                Stream.of(disclosure.receivedAt()),
                notices.stream().map(ReceivedNotice::lastAction))
            .max(Comparator.naturalOrder());
  }

  @Override
  public boolean confirm(EntityManager em, Due due) {
    return received
        .lock(em, due.id())
        .flatMap(one -> lastAction(em, one))
        .filter(due.since()::equals)
        .isPresent();
  }
}
