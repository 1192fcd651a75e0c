package eu.vangnet.privacy.opinions;

import eu.vangnet.platform.JsonMapping;
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

/**
 * Opinions as records: they ask for no names, but words may hold one. One about a case is part of
 * the case.
 */
@Singleton
class OpinionRecords implements PersonalRecords {
  static final String KIND = "opinion";

  /** The kind of record of which one may be part. */
  static final String CASE = "case";

  private final Opinions opinions;

  @Inject
  OpinionRecords(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public ObjectType objectType() {
    return ObjectType.OPINION;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Opinion.class);
  }

  @Override
  public Class<?> row() {
    return Opinion.class;
  }

  @Override
  public Set<RecordId> partOf(EntityManager em, UUID id) {
    return opinions
        .find(em, id)
        .flatMap(Opinion::caseFile)
        .map(file -> Set.of(new RecordId(CASE, file)))
        .orElse(Set.of());
  }

  /** One that names somebody is about that person's data, so it may be erased with them. */
  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(em, Opinion.class, Opinion::id, row -> judged(row, person));
  }

  private Optional<FoundRecord> judged(Opinion opinion, SoughtPerson person) {
    return FoundRecord.where(
        person.mentionedIn(JsonMapping.JSON.toJson(opinions.secret(opinion))),
        false,
        new RecordId(KIND, opinion.id()),
        OpinionView.address(opinion.id()));
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return opinions.find(em, id).map(opinion -> OpinionView.address(opinion.id()));
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return opinions.find(em, id).map(this::items);
  }

  private List<PersonalItem> items(Opinion opinion) {
    List<PersonalItem> items = new ArrayList<>(PersonalItems.of("", opinions.secret(opinion)));
    items.add(PersonalItem.open("askedAt", opinion.askedAt().toString()));
    items.add(PersonalItem.open("state", opinion.state().code()));
    return items;
  }

  @Override
  public void erase(EntityManager em, UUID id) {
    opinions.find(em, id).ifPresent(em::remove);
  }
}
