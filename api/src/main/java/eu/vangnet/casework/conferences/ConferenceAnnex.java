package eu.vangnet.casework.conferences;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import eu.vangnet.platform.personal.WithholdingGround;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What conferences said of a case hangs on the case, and goes with it. */
@Singleton
class ConferenceAnnex implements RecordAnnex {
  private static final String CASE = "case";

  private final Conferences conferences;
  private final AgendaItems items;
  private final Minutes minutes;
  private final Attendees attendees;
  private final ConferenceActions actions;
  private final RecordHistory history;

  @Inject
  ConferenceAnnex(
      Conferences conferences,
      AgendaItems items,
      Minutes minutes,
      Attendees attendees,
      ConferenceActions actions,
      RecordHistory history) {
    this.conferences = conferences;
    this.items = items;
    this.minutes = minutes;
    this.attendees = attendees;
    this.actions = actions;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(AgendaItem.class, MinuteEntry.class, ConferenceAction.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        about(AgendaItem.class, AgendaItem::id, AgendaItem::caseId, items::text),
        about(MinuteEntry.class, MinuteEntry::id, MinuteEntry::caseId, minutes::words),
        about(
            ConferenceAction.class,
            ConferenceAction::id,
            ConferenceAction::caseId,
            action -> actions.outcome(action).stream().toList()));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> told = new ArrayList<>();
    int number = 0;
    for (AgendaItem item : of(em, record)) {
      String name = "conferences." + ++number;
      told.addAll(PersonalItems.of(name, items.text(item)));
      told.addAll(export(em, name, item));
    }
    return told;
  }

  private List<PersonalItem> export(EntityManager em, String name, AgendaItem item) {
    List<PersonalItem> told = new ArrayList<>();
    int number = 0;
    for (MinuteEntry entry : minutes.of(em, List.of(item.id()))) {
      String below = name + ".minutes." + ++number;
      EntryWords said = minutes.words(entry);
      List<PersonalItem> words = new ArrayList<>(PersonalItems.of(below, said));
      actions.of(em, entry).ifPresent(one -> words.addAll(actions.items(below, one)));
      boolean secret = entry.classification().professionalSecret();
      Stream<PersonalItem> frame =
          Stream.of(
              PersonalItem.open(below + ".kind", entry.kind()),
              PersonalItem.open(below + ".writtenAt", entry.writtenAt().toString()));
      Stream.concat(
              words.stream()
                  .map(one -> one.withheldIf(secret, WithholdingGround.PROFESSIONAL_SECRECY)),
              frame)
          .map(one -> said.confided() ? one.confidedByChild() : one)
          .forEach(told::add);
    }
    return told;
  }

  /** Who was there for nothing else is forgotten too: the name beside the date would tell. */
  @Override
  public void erase(EntityManager em, RecordId record) {
    for (AgendaItem item : of(em, record)) {
      conferences.lock(em, item.conferenceId());
      minutes.of(em, List.of(item.id())).forEach(entry -> actions.remove(em, entry));
      attendees.of(em, item.conferenceId()).forEach(attendee -> forget(em, attendee, item));
      em.remove(item);
    }
  }

  private void forget(EntityManager em, Attendee attendee, AgendaItem item) {
    AttendeeText before = attendees.text(attendee);
    AttendeeText after = before.without(item.id());
    if (after.items().size() < before.items().size()) {
      history.forget(em, attendee.id());
      attendees.reseal(attendee, after);
      if (after.items().isEmpty()) {
        em.remove(attendee);
      }
    }
  }

  private static <E> SearchedRows<E> about(
      Class<E> rows,
      Function<E, UUID> id,
      Function<E, Optional<UUID>> caseFile,
      Function<E, Object> words) {
    return new SearchedRows<>(
        Set.of(CASE),
        rows,
        id,
        (em, row) -> caseFile.apply(row).map(Set::of).orElse(Set.of()),
        words);
  }

  private List<AgendaItem> of(EntityManager em, RecordId record) {
    return record.kind().equals(CASE) ? items.about(em, record.id()) : List.of();
  }
}
