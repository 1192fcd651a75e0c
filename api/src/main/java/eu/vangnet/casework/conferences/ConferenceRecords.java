package eu.vangnet.casework.conferences;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.ObjectType;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Conferences as records that are about nobody alone: what they say of a case belongs to the record
 * of the case, and who was there is a record of its own, {@link AttendeeRecords}. A person finds
 * here only where the words mention him or her.
 */
@Singleton
class ConferenceRecords implements PersonalRecords {
  static final String KIND = "conference";

  private final Conferences conferences;
  private final AgendaItems items;
  private final Minutes minutes;
  private final Attendees attendees;
  private final ConferenceActions actions;
  private final RecordHistory history;

  @Inject
  ConferenceRecords(
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
  public String kind() {
    return KIND;
  }

  @Override
  public boolean keptBy(TenantKind tenant) {
    return tenant.holdsCases();
  }

  @Override
  public ObjectType objectType() {
    return ObjectType.CONFERENCE;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(
        Conference.class,
        Attendee.class,
        AgendaItem.class,
        MinuteEntry.class,
        ConferenceAction.class);
  }

  @Override
  public Class<?> row() {
    return Conference.class;
  }

  /** The cases that it talked about: who was there, and what was told, are part of each. */
  @Override
  public Set<RecordId> partOf(EntityManager em, UUID id) {
    return items.of(em, id).stream()
        .flatMap(item -> item.caseId().stream())
        .map(file -> new RecordId("case", file))
        .collect(Collectors.toSet());
  }

  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    Set<UUID> mentions =
        found(
            em,
            AgendaItem.class,
            AgendaItem::id,
            one -> person.mentionedIn(items.text(one).subject()),
            AgendaItem::conferenceId);
    mentions.addAll(
        found(
            em,
            MinuteEntry.class,
            MinuteEntry::id,
            one -> person.mentionedIn(JsonMapping.JSON.toJson(minutes.words(one))),
            MinuteEntry::conferenceId));
    mentions.addAll(
        found(
            em,
            ConferenceAction.class,
            ConferenceAction::id,
            one ->
                actions
                    .outcome(one)
                    .filter(said -> person.mentionedIn(JsonMapping.JSON.toJson(said)))
                    .isPresent(),
            ConferenceAction::conferenceId));
    return EveryRow.judged(
        em,
        Conference.class,
        Conference::id,
        one ->
            FoundRecord.where(
                false,
                mentions.contains(one.id())
                    || person.mentionedIn(JsonMapping.JSON.toJson(conferences.text(one))),
                new RecordId(KIND, one.id()),
                ConferenceView.address(one.id())));
  }

  private static <T> Set<UUID> found(
      EntityManager em,
      Class<T> rows,
      Function<T, UUID> id,
      Predicate<T> fits,
      Function<T, UUID> conference) {
    return new HashSet<>(
        EveryRow.judged(em, rows, id, one -> Optional.of(one).filter(fits).map(conference)));
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return conferences.find(em, id).map(one -> ConferenceView.address(one.id()));
  }

  /** Who was there and what belongs to no case; the rest is exported with each case. */
  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return conferences.find(em, id).map(conference -> items(em, conference));
  }

  private List<PersonalItem> items(EntityManager em, Conference conference) {
    List<PersonalItem> all = new ArrayList<>(PersonalItems.of("", conferences.text(conference)));
    all.add(PersonalItem.open("startsAt", conference.startsAt().toString()));
    int number = 0;
    for (Attendee attendee : attendees.of(em, conference.id())) {
      all.add(
          PersonalItem.open("attendees." + ++number + ".name", attendees.text(attendee).name()));
    }
    number = 0;
    for (MinuteEntry entry : minutes.ofConference(em, conference.id())) {
      if (entry.caseId().isEmpty()) {
        String below = "minutes." + ++number;
        all.addAll(PersonalItems.of(below, minutes.words(entry)));
        actions.of(em, entry).ifPresent(one -> all.addAll(actions.items(below, one)));
      }
    }
    return all;
  }

  /**
   * Only where nothing of any case is left: what was said of each goes with the case, and is not
   * taken from other people because one of them was there.
   *
   * @throws ProblemException 409 while the agenda names a case
   */
  @Override
  public void erase(EntityManager em, UUID id) {
    Optional<Conference> conference = conferences.lock(em, id);
    List<AgendaItem> agenda = items.of(em, id);
    if (agenda.stream().anyMatch(item -> item.caseId().isPresent())) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "minutesOfCases: The conference talked about cases, and what it said goes with each of"
              + " them. Erase the attendee, or the case, that is about the person.");
    }
    minutes.ofConference(em, id).forEach(entry -> actions.remove(em, entry));
    agenda.forEach(em::remove);
    for (Attendee attendee : attendees.of(em, id)) {
      history.forget(em, attendee.id());
      em.remove(attendee);
    }
    conferences.participants(em, id).forEach(em::remove);
    conference.ifPresent(em::remove);
  }
}
