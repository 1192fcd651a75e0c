package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantUnavailable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes away what was told, from letters that wait too; its recipient hears of it once, where it
 * may still have it. Works in the caller's unit of work.
 */
@Singleton
class ErasedWords {
  private final Disclosures disclosures;
  private final DisclosureNotices notices;
  private final RecipientTelling telling;
  private final Outbox outbox;
  private final RecordHistory history;

  @Inject
  ErasedWords(
      Disclosures disclosures,
      DisclosureNotices notices,
      RecipientTelling telling,
      Outbox outbox,
      RecordHistory history) {
    this.disclosures = disclosures;
    this.notices = notices;
    this.telling = telling;
    this.outbox = outbox;
    this.history = history;
  }

  /** All that was told. */
  void erase(EntityManager em, Disclosure disclosure) {
    if (disclosure.state() != DisclosureState.ERASED) {
      history.forget(em, disclosure.id());
      letters(em, disclosure).forEach(message -> taken(em, message));
      disclosures.reseal(disclosure, disclosures.secret(disclosure).erased());
      boolean held = disclosure.state().isHeld();
      disclosure.erased();
      if (held) {
        telling.tell(em, disclosure, ToldWord.of(NoticeKind.ERASED));
      }
    }
  }

  /**
   * What of it names somebody who stands in the case: those items are struck, and the recipient
   * hears which; where none is left, it is all of it.
   *
   * @param number of the person among those of whom the recipient hears
   */
  void erase(
      EntityManager em, Disclosure disclosure, SoughtPerson person, Optional<Integer> number) {
    number.ifPresent(of -> statements(em, disclosure, of));
    DisclosureSecret told = disclosures.secret(disclosure);
    if (!told.names(person)) {
      return;
    }
    DisclosureSecret left = told.without(person);
    if (left.allStruck()) {
      erase(em, disclosure);
    } else {
      strike(em, disclosure, left);
      if (disclosure.state().isHeld() && !disclosure.wentWithCase()) {
        telling.tell(em, disclosure, ToldWord.erased(told.partsNaming(person), number));
      }
    }
  }

  /**
   * What somebody said of it, out of letters that wait.
   *
   * @param person the number of the person among those of whom the recipient hears
   */
  void statements(EntityManager em, Disclosure disclosure, int person) {
    notices.of(em, disclosure.id()).stream()
        .filter(notice -> notice.kind() == NoticeKind.RECTIFIED)
        .filter(notice -> notice.person().equals(Optional.of(person)))
        .flatMap(notice -> notice.message().stream())
        .forEach(letter -> taken(em, letter));
  }

  private void strike(EntityManager em, Disclosure disclosure, DisclosureSecret left) {
    history.forget(em, disclosure.id());
    disclosures.reseal(disclosure, left);
    boolean onItsWay = disclosure.state() == DisclosureState.SENT;
    disclosure.message().ifPresent(letter -> taken(em, letter));
    if (onItsWay && disclosure.message().isPresent()) {
      sendAnew(em, disclosure, left);
    }
  }

  /** Whoever got the first letter all the same passes over the second one. */
  private void sendAnew(EntityManager em, Disclosure disclosure, DisclosureSecret left) {
    String tenant = disclosure.tenant().orElseThrow();
    DisclosureLetter letter =
        new DisclosureLetter(
            disclosure.id().toString(),
            left.items(),
            left.purpose().orElse(DisclosureSecret.STRUCK.what()),
            disclosure.legalBasis());
    try {
      disclosure.send(
          tenant,
          outbox.send(
              em, TenantId.of(tenant), DisclosureLetter.KIND, DisclosureLetter.VERSION, letter));
    } catch (TenantUnavailable gone) {
      disclosure.lost();
    }
  }

  /** A letter is sealed to its receiver: nobody here can tell what of it changes. */
  private void taken(EntityManager em, UUID letter) {
    history.forget(em, letter);
    outbox.emptied(em, letter);
  }

  /** Those with what was told, and those with what the person said of it. */
  private List<UUID> letters(EntityManager em, Disclosure disclosure) {
    return Stream.concat(
            disclosure.message().stream(),
            notices.of(em, disclosure.id()).stream().flatMap(notice -> notice.message().stream()))
        .toList();
  }
}
