package eu.vangnet.casework.demands;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** When a case is erased, the register keeps who asked when by which power, and nothing else. */
@Singleton
class DemandAnnex implements RecordAnnex {
  private final Demands demands;
  private final RecordHistory history;

  @Inject
  DemandAnnex(Demands demands, RecordHistory history) {
    this.demands = demands;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Demand.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        new SearchedRows<>(
            Set.of("case"),
            Demand.class,
            Demand::id,
            (em, row) -> row.caseId().map(Set::of).orElse(Set.of()),
            demands::secret));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (Demand demand : of(em, record)) {
      items.addAll(DemandRecords.items("demands." + ++number, demands.secret(demand)));
    }
    return items;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    for (Demand demand : of(em, record)) {
      history.forget(em, demand.id());
      demands.reseal(demand, demands.secret(demand).erased());
      demand.withoutCase();
    }
  }

  private List<Demand> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? demands.of(em, record.id()) : List.of();
  }
}
