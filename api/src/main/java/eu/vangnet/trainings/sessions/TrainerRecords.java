package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.security.ObjectType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sessions as records about who gives them. */
@Singleton
class TrainerRecords implements PersonalRecords {
  private static final String KIND = "trainer";

  private final Sessions sessions;

  @Inject
  TrainerRecords(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public ObjectType objectType() {
    return ObjectType.SESSION;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Session.class);
  }

  @Override
  public Class<?> row() {
    return Session.class;
  }

  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(em, Session.class, Session::id, row -> judged(row, person));
  }

  private Optional<FoundRecord> judged(Session session, SoughtPerson person) {
    return FoundRecord.where(
        sessions.text(session).trainers().stream()
            .anyMatch(name -> person.mayBe(Optional.of(name), Optional.empty(), Optional.empty())),
        false,
        new RecordId(KIND, session.id()),
        address(session));
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return sessions.find(em, id).map(TrainerRecords::address);
  }

  private static String address(Session session) {
    return "/v1/sessions/" + session.id();
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return sessions.find(em, id).map(this::items);
  }

  private List<PersonalItem> items(Session session) {
    List<PersonalItem> items = new ArrayList<>(PersonalItems.of("", sessions.text(session)));
    items.add(PersonalItem.open("startsAt", session.startsAt().toString()));
    return items;
  }

  /** Takes out the names of those who give it, and words that may name them; the session stays. */
  @Override
  public void erase(EntityManager em, UUID id) {
    sessions
        .lock(em, id)
        .ifPresent(
            session -> {
              String place = sessions.text(session).place();
              sessions.reseal(session, new SessionText(place, List.of(), Optional.empty()));
            });
  }
}
