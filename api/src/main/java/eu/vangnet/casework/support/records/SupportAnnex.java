package eu.vangnet.casework.support.records;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was written down on support hangs on the case, and goes with it. */
@Singleton
class SupportAnnex implements RecordAnnex {
  private final SupportRecords records;
  private final RecordHistory history;

  @Inject
  SupportAnnex(SupportRecords records, RecordHistory history) {
    this.records = records;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(SupportRecord.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of(
            "case",
            SupportRecord.class,
            SupportRecord::id,
            SupportRecord::caseId,
            records::content));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    List<SupportRecord> all = of(em, record);
    Set<UUID> secret =
        all.stream()
            .filter(entry -> entry.classification().professionalSecret())
            .map(SupportRecord::id)
            .collect(Collectors.toSet());
    int number = 0;
    for (SupportRecord entry : all) {
      boolean keptBack =
          secret.contains(entry.id()) || entry.parent().filter(secret::contains).isPresent();
      written("support." + ++number, entry).stream()
          .map(SupportAnnex::withoutOthers)
          .map(item -> item.withheldIf(keptBack, WithholdingGround.PROFESSIONAL_SECRECY))
          .forEach(items::add);
    }
    return items;
  }

  /** Goals, measures and the like are secret, or told in confidence, each for itself. */
  private List<PersonalItem> written(String name, SupportRecord entry) {
    List<PersonalItem> items = new ArrayList<>(PersonalItems.of(name, records.content(entry)));
    items.add(PersonalItem.open(name + ".kind", entry.kind()));
    items.add(PersonalItem.open(name + ".recordedAt", entry.recordedAt().toString()));
    return PersonalItems.marked(items);
  }

  /** Who else took part in a review or a decision, as with the steps of the case. */
  private static PersonalItem withoutOthers(PersonalItem item) {
    return item.withheldIf(item.name().contains(".participants."), WithholdingGround.OTHERS_RIGHTS);
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    for (SupportRecord entry : of(em, record)) {
      history.forget(em, entry.id());
      em.remove(entry);
    }
  }

  private List<SupportRecord> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? records.all(em, record.id()) : List.of();
  }
}
