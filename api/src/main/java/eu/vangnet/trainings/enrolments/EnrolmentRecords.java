package eu.vangnet.trainings.enrolments;

import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.trainings.sessions.SessionRegister;
import eu.vangnet.trainings.sessions.SessionStanding;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Enrolments as records about who takes part. */
@Singleton
class EnrolmentRecords implements PersonalRecords {
  private static final String KIND = "enrolment";

  private final Enrolments enrolments;
  private final SessionRegister sessions;
  private final EnrolmentPlaces places;

  @Inject
  EnrolmentRecords(Enrolments enrolments, SessionRegister sessions, EnrolmentPlaces places) {
    this.enrolments = enrolments;
    this.sessions = sessions;
    this.places = places;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public ObjectType objectType() {
    return ObjectType.ENROLMENT;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Enrolment.class);
  }

  @Override
  public Class<?> row() {
    return Enrolment.class;
  }

  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(em, Enrolment.class, Enrolment::id, row -> judged(row, person));
  }

  private Optional<FoundRecord> judged(Enrolment enrolment, SoughtPerson person) {
    Participant known = enrolments.participant(enrolment);
    return FoundRecord.where(
        person.mayBe(Optional.of(known.name()), Optional.empty(), Optional.of(known.email())),
        false,
        new RecordId(KIND, enrolment.id()),
        EnrolmentLine.address(enrolment.sessionId(), enrolment.id()));
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return find(em, id).map(row -> EnrolmentLine.address(row.sessionId(), row.id()));
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return find(em, id).map(this::items);
  }

  private List<PersonalItem> items(Enrolment enrolment) {
    List<PersonalItem> items =
        new ArrayList<>(PersonalItems.of("participant", enrolments.participant(enrolment)));
    items.add(PersonalItem.open("state", enrolment.state().code()));
    items.add(PersonalItem.open("enrolledAt", enrolment.enrolledAt().toString()));
    enrolment.endedAt().ifPresent(at -> items.add(PersonalItem.open("endedAt", at.toString())));
    return items;
  }

  @Override
  public void restrict(EntityManager em, UUID id, Optional<Instant> since) {
    find(em, id).ifPresent(enrolment -> enrolment.restrict(since));
  }

  @Override
  public Optional<String> restricted() {
    return Optional.of(
        "select ownEnrolment.id from Enrolment ownEnrolment"
            + " where ownEnrolment.restrictedAt is not null and ownEnrolment.id = ");
  }

  /** Gives its place back too; who waits longest moves up. */
  @Override
  public void erase(EntityManager em, UUID id) {
    Optional<SessionStanding> session =
        find(em, id).flatMap(known -> sessions.lockForErasure(em, known.sessionId()));
    find(em, id).ifPresent(em::remove);
    em.flush();
    session
        .filter(SessionStanding::open)
        .ifPresent(open -> places.fill(em, open.id(), open.capacity(), Right.ENROLMENT_WITHDRAW));
  }

  private static Optional<Enrolment> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Enrolment.class, id.toString()));
  }
}
