package eu.vangnet.casework.support.mentors;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
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

/** Mentors as records about themselves. */
@Singleton
class MentorRecords implements PersonalRecords {
  private static final String KIND = "mentor";

  private final Mentors mentors;
  private final RecordHistory history;

  @Inject
  MentorRecords(Mentors mentors, RecordHistory history) {
    this.mentors = mentors;
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
    return ObjectType.MENTOR;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Mentor.class);
  }

  @Override
  public Class<?> row() {
    return Mentor.class;
  }

  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(em, Mentor.class, Mentor::id, mentor -> judged(mentor, person));
  }

  private Optional<FoundRecord> judged(Mentor mentor, SoughtPerson person) {
    MentorDetails details = mentors.details(mentor);
    return FoundRecord.where(
        person.mayBe(Optional.of(details.name()), Optional.empty(), details.contact()),
        false,
        new RecordId(KIND, mentor.id()),
        MentorView.address(mentor.id()));
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return mentors.find(em, id).map(mentor -> MentorView.address(mentor.id()));
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return mentors.find(em, id).map(this::items);
  }

  private List<PersonalItem> items(Mentor mentor) {
    List<PersonalItem> items = new ArrayList<>(PersonalItems.of("", mentors.details(mentor)));
    items.add(PersonalItem.open("kind", mentor.kind()));
    items.add(PersonalItem.open("state", mentor.state()));
    items.add(PersonalItem.open("screeningValidUntil", mentor.screeningValidUntil().toString()));
    items.add(PersonalItem.open("caseloadLimit", String.valueOf(mentor.caseloadLimit())));
    mentor.subject().ifPresent(subject -> items.add(PersonalItem.open("subject", subject)));
    mentor.organisation().ifPresent(from -> items.add(PersonalItem.open("organisation", from)));
    return items;
  }

  @Override
  public void rectify(EntityManager em, UUID id, PersonStatement statement) {
    mentors
        .find(em, id)
        .ifPresent(
            mentor ->
                mentors.seal(
                    mentor,
                    MentorDetails.of(
                        MentorChange.of(mentor, mentors.details(mentor)),
                        Optional.of(statement.text()))));
  }

  /** Agreements keep the bare identifier: that somebody was mentored is about the client. */
  @Override
  public void erase(EntityManager em, UUID id) {
    mentors
        .lock(em, id)
        .ifPresent(
            mentor -> {
              history.forget(em, id);
              em.remove(mentor);
            });
  }
}
