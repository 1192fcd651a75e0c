package eu.vangnet.casework.secrecy;

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

/** Whose secrecy was lifted hangs on the case. */
@Singleton
class LiftingAnnex implements RecordAnnex {
  private final Liftings liftings;
  private final RecordHistory history;

  @Inject
  LiftingAnnex(Liftings liftings, RecordHistory history) {
    this.liftings = liftings;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(SecrecyLifting.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of(
            "case",
            SecrecyLifting.class,
            SecrecyLifting::id,
            SecrecyLifting::caseId,
            liftings::words));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (SecrecyLifting lifting : of(em, record)) {
      String name = "liftings." + ++number;
      items.addAll(PersonalItems.of(name, liftings.words(lifting)));
      items.add(PersonalItem.open(name + ".liftedAt", lifting.liftedAt().toString()));
    }
    return items;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    for (SecrecyLifting lifting : of(em, record)) {
      history.forget(em, lifting.id());
      em.remove(lifting);
    }
  }

  private List<SecrecyLifting> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? liftings.of(em, record.id()) : List.of();
  }
}
