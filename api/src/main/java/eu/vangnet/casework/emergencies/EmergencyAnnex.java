package eu.vangnet.casework.emergencies;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** That a case was opened in an emergency hangs on the case. */
@Singleton
class EmergencyAnnex implements RecordAnnex {
  private final Emergencies emergencies;
  private final RecordHistory history;

  @Inject
  EmergencyAnnex(Emergencies emergencies, RecordHistory history) {
    this.emergencies = emergencies;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Emergency.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of(
            "case",
            Emergency.class,
            Emergency::id,
            row -> UUID.fromString(row.caseId()),
            emergencies::secret));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (Emergency emergency : of(em, record)) {
      String name = "emergencies." + ++number;
      items.addAll(PersonalItems.of(name, emergencies.secret(emergency)));
      items.add(PersonalItem.open(name + ".openedAt", emergency.openedAt().toString()));
      items.add(PersonalItem.open(name + ".state", emergency.state().code()));
    }
    return items;
  }

  /** The journal still says who opened it when; the words go. */
  @Override
  public void erase(EntityManager em, RecordId record) {
    for (Emergency emergency : of(em, record)) {
      history.forget(em, emergency.id());
      em.remove(emergency);
    }
  }

  private List<Emergency> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? emergencies.of(em, record.id()) : List.of();
  }
}
