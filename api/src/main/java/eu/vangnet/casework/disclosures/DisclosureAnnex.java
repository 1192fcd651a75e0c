package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Disclosures hang on cases and signals: a person learns of them, and their recipients of what
 * follows.
 */
@Singleton
class DisclosureAnnex implements RecordAnnex {
  private static final Set<String> TOLD_OF = Set.of("case", "signal");

  private final Disclosures disclosures;
  private final DisclosureNotices notices;
  private final RecipientTelling telling;
  private final RestrictionTelling restrictions;
  private final Outbox outbox;
  private final RecordHistory history;

  @Inject
  DisclosureAnnex(
      Disclosures disclosures,
      DisclosureNotices notices,
      RecipientTelling telling,
      RestrictionTelling restrictions,
      Outbox outbox,
      RecordHistory history) {
    this.disclosures = disclosures;
    this.notices = notices;
    this.telling = telling;
    this.restrictions = restrictions;
    this.outbox = outbox;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Disclosure.class, DisclosureNotice.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        new SearchedRows<>(
            TOLD_OF,
            Disclosure.class,
            Disclosure::id,
            (em, row) -> Set.of(row.caseId()),
            disclosures::secret),
        new SearchedRows<>(
            TOLD_OF, DisclosureNotice.class, DisclosureNotice::id, this::toldOf, notices::words));
  }

  /**
   * To whom what was told: the person has a right to know the recipients (GDPR 15(1)(c)). A secret
   * that was lifted was lifted for the recipient alone.
   */
  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (Disclosure disclosure : of(em, record)) {
      String name = "disclosures." + ++number;
      items.addAll(PersonalItems.marked(PersonalItems.of(name, disclosures.secret(disclosure))));
      items.add(PersonalItem.open(name + ".madeAt", disclosure.madeAt().toString()));
      int notice = 0;
      for (DisclosureNotice told : notices.of(em, disclosure.id())) {
        items.addAll(PersonalItems.of(name + ".notices." + ++notice, notices.words(told)));
      }
    }
    return items;
  }

  @Override
  public void rectified(EntityManager em, RecordId record, PersonStatement statement) {
    of(em, record).stream()
        .filter(disclosure -> disclosure.state().isHeld())
        .forEach(disclosure -> telling.tell(em, disclosure, ToldWord.rectified(statement.text())));
  }

  @Override
  public void restricted(EntityManager em, RecordId record, Optional<Instant> since) {
    of(em, record)
        .forEach(
            disclosure -> restrictions.tell(em, disclosure, since.isPresent(), Optional.empty()));
  }

  /**
   * What was told is taken away, from letters that wait too; its recipient hears of it once, where
   * it may still have it.
   */
  @Override
  public void erase(EntityManager em, RecordId record) {
    for (Disclosure disclosure : of(em, record)) {
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
  }

  /** A letter is sealed to its receiver: nobody here can tell what of it changes. */
  private void taken(EntityManager em, UUID letter) {
    history.forget(em, letter);
    outbox.emptied(em, letter);
  }

  /** Those with what was told, and those with what the person said of it. */
  private Stream<UUID> letters(EntityManager em, Disclosure disclosure) {
    return Stream.concat(
        disclosure.message().stream(),
        notices.of(em, disclosure.id()).stream().flatMap(notice -> notice.message().stream()));
  }

  private Set<UUID> toldOf(EntityManager em, DisclosureNotice notice) {
    return disclosures
        .find(em, notice.disclosureId())
        .map(disclosure -> Set.of(disclosure.caseId()))
        .orElse(Set.of());
  }

  private List<Disclosure> of(EntityManager em, RecordId record) {
    return TOLD_OF.contains(record.kind()) ? disclosures.of(em, record.id()) : List.of();
  }
}
