package eu.vangnet.privacy.complaints;

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

/** Complaints as records about who complains. */
@Singleton
class ComplaintRecords implements PersonalRecords {
  static final String KIND = "complaint";

  private final Complaints complaints;

  @Inject
  ComplaintRecords(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public ObjectType objectType() {
    return ObjectType.COMPLAINT;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Complaint.class);
  }

  @Override
  public Class<?> row() {
    return Complaint.class;
  }

  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(em, Complaint.class, Complaint::id, row -> judged(row, person));
  }

  private Optional<FoundRecord> judged(Complaint complaint, SoughtPerson person) {
    ComplaintSecret secret = complaints.secret(complaint);
    return FoundRecord.where(
        person.mayBe(secret.name(), Optional.empty(), secret.contact()),
        person.mentionedIn(secret.words()),
        new RecordId(KIND, complaint.id()),
        ComplaintLine.address(complaint.id()));
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return complaints.find(em, id).map(complaint -> ComplaintLine.address(complaint.id()));
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return complaints.find(em, id).map(this::items);
  }

  private List<PersonalItem> items(Complaint complaint) {
    List<PersonalItem> items = new ArrayList<>(PersonalItems.of("", complaints.secret(complaint)));
    items.add(PersonalItem.open("receivedAt", complaint.receivedAt().toString()));
    items.add(PersonalItem.open("state", complaint.state().code()));
    return items;
  }

  @Override
  public void erase(EntityManager em, UUID id) {
    complaints.find(em, id).ifPresent(em::remove);
  }
}
