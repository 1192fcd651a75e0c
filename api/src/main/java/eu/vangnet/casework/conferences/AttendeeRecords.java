package eu.vangnet.casework.conferences;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.security.ObjectType;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * That somebody was at a conference, as a record about that person alone: whoever has it erased
 * takes no word of the minutes from the people whose cases were talked about.
 */
@Singleton
class AttendeeRecords implements PersonalRecords {
  static final String KIND = "attendee";

  private final Conferences conferences;
  private final Attendees attendees;
  private final RecordHistory history;

  @Inject
  AttendeeRecords(Conferences conferences, Attendees attendees, RecordHistory history) {
    this.conferences = conferences;
    this.attendees = attendees;
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
    return Set.of(Attendee.class);
  }

  @Override
  public Class<?> row() {
    return Attendee.class;
  }

  /** Who was there is part of the minutes, and those are part of each case that they are about. */
  @Override
  public Set<RecordId> partOf(EntityManager em, UUID id) {
    return find(em, id)
        .map(one -> Set.of(new RecordId(ConferenceRecords.KIND, one.conferenceId())))
        .orElse(Set.of());
  }

  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(em, Attendee.class, Attendee::id, row -> judged(row, person));
  }

  private Optional<FoundRecord> judged(Attendee attendee, SoughtPerson person) {
    Optional<String> name = Optional.of(attendees.text(attendee).name());
    return FoundRecord.where(
        person.mayBe(name, Optional.empty(), Optional.empty()),
        false,
        new RecordId(KIND, attendee.id()),
        ConferenceView.address(attendee.conferenceId()));
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return find(em, id).map(one -> ConferenceView.address(one.conferenceId()));
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return find(em, id)
        .filter(one -> !attendees.text(one).name().isEmpty())
        .map(one -> items(em, one));
  }

  private List<PersonalItem> items(EntityManager em, Attendee attendee) {
    List<PersonalItem> items = new ArrayList<>();
    items.add(PersonalItem.open("name", attendees.text(attendee).name()));
    items.add(PersonalItem.open("seat", attendee.seat().seat()));
    attendee.organisation().ifPresent(of -> items.add(PersonalItem.open("organisation", of)));
    attendee.briefedAt().ifPresent(at -> items.add(PersonalItem.open("briefedAt", at.toString())));
    conferences
        .find(em, attendee.conferenceId())
        .ifPresent(of -> items.add(PersonalItem.open("startsAt", of.startsAt().toString())));
    return items;
  }

  /** The name goes; that its place was taken stays, for later decisions are judged by it. */
  @Override
  public void erase(EntityManager em, UUID id) {
    find(em, id)
        .ifPresent(
            attendee -> {
              conferences.lock(em, attendee.conferenceId());
              history.forget(em, attendee.id());
              attendees.reseal(attendee, attendees.text(attendee).nameless());
            });
  }

  private static Optional<Attendee> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Attendee.class, id.toString()));
  }
}
