package eu.vangnet.casework.involved;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.security.ObjectType;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A person of a case as a record about that very person: a mother asks what is kept about her, and
 * gets that without the case of her son.
 */
@Singleton
class InvolvedRecords implements PersonalRecords {
  static final String KIND = "involvedPerson";

  private final InvolvedPersons persons;
  private final InvolvedItems items;

  @Inject
  InvolvedRecords(InvolvedPersons persons, InvolvedItems items) {
    this.persons = persons;
    this.items = items;
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
    return ObjectType.CASE;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(InvolvedPerson.class);
  }

  @Override
  public Class<?> row() {
    return InvolvedPerson.class;
  }

  @Override
  public Set<RecordId> partOf(EntityManager em, UUID id) {
    return persons
        .find(em, id)
        .map(person -> Set.of(new RecordId("case", person.caseId())))
        .orElse(Set.of());
  }

  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(
        em, InvolvedPerson.class, InvolvedPerson::id, row -> judged(row, person));
  }

  private Optional<FoundRecord> judged(InvolvedPerson row, SoughtPerson person) {
    InvolvedSecret secret = persons.secret(row);
    return FoundRecord.where(
        secret.mayBe(person),
        person.mentionedIn(JsonMapping.JSON.toJson(secret)),
        new RecordId(KIND, row.id()),
        InvolvedView.address(row.caseId(), row.id()));
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return persons.find(em, id).map(row -> InvolvedView.address(row.caseId(), row.id()));
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return persons.find(em, id).map(person -> items.of("", person));
  }

  @Override
  public void rectify(EntityManager em, UUID id, PersonStatement statement) {
    persons
        .find(em, id)
        .ifPresent(person -> persons.reseal(person, persons.secret(person).with(statement)));
  }

  @Override
  public void restrict(EntityManager em, UUID id, Optional<Instant> since) {
    persons.find(em, id).ifPresent(person -> person.restrict(since));
  }

  @Override
  public Optional<String> restricted() {
    return Optional.of(
        "select ownPerson.id from InvolvedPerson ownPerson where (ownPerson.restrictedAt is not"
            + " null or exists (select caseOfPerson.id from CaseFile caseOfPerson where"
            + " caseOfPerson.id = ownPerson.caseId and caseOfPerson.restrictedAt is not null))"
            + " and ownPerson.id = ");
  }

  @Override
  public void erase(EntityManager em, UUID id) {
    Optional.ofNullable(
            em.find(InvolvedPerson.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
        .ifPresent(em::remove);
  }
}
