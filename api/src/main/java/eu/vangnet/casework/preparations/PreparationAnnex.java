package eu.vangnet.casework.preparations;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.WithholdingGround;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How telling was prepared hangs on the case. */
@Singleton
class PreparationAnnex implements RecordAnnex {
  private final Preparations preparations;
  private final RecordHistory history;

  @Inject
  PreparationAnnex(Preparations preparations, RecordHistory history) {
    this.preparations = preparations;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Preparation.class, PreparationStep.class);
  }

  /** Who a source is stays with the source. */
  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (Preparation preparation : of(em, record)) {
      String name = "preparations." + ++number;
      items.addAll(PersonalItems.of(name, preparations.about(preparation)));
      int place = 0;
      for (PreparationStep step : preparations.steps(em, preparation.id())) {
        items.addAll(
            PersonalItems.of(name + ".steps." + ++place, preparations.content(step)).stream()
                .map(PreparationAnnex::withoutSource)
                .toList());
      }
    }
    return items;
  }

  private static PersonalItem withoutSource(PersonalItem item) {
    return item.name().endsWith(".source") ? item.withheld(WithholdingGround.OTHERS_RIGHTS) : item;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    for (Preparation preparation : of(em, record)) {
      for (PreparationStep step : preparations.steps(em, preparation.id())) {
        history.forget(em, step.id());
        em.remove(step);
      }
      history.forget(em, preparation.id());
      em.remove(preparation);
    }
  }

  private List<Preparation> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? preparations.of(em, record.id()) : List.of();
  }
}
