package eu.vangnet.casework.involved;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.WithholdingGround;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The persons of a case hang on it and go with it. Whoever asks for the case gets nothing of the
 * others who stand in it.
 */
@Singleton
class InvolvedAnnex implements RecordAnnex {
  private final InvolvedPersons persons;
  private final InvolvedItems items;
  private final RecordHistory history;

  @Inject
  InvolvedAnnex(InvolvedPersons persons, InvolvedItems items, RecordHistory history) {
    this.persons = persons;
    this.items = items;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(InvolvedPerson.class);
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> all = new ArrayList<>();
    int number = 0;
    for (InvolvedPerson person : of(em, record)) {
      List<PersonalItem> own = items.of("persons." + ++number, person);
      own.stream()
          .map(item -> item.withheldIf(!person.ofConcern(), WithholdingGround.OTHERS_RIGHTS))
          .forEach(all::add);
    }
    return all;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    of(em, record)
        .forEach(
            person -> {
              history.forget(em, person.id());
              em.remove(person);
            });
  }

  private List<InvolvedPerson> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? persons.of(em, record.id()) : List.of();
  }
}
