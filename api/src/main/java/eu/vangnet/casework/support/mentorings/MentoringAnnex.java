package eu.vangnet.casework.support.mentorings;

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

/** Agreements on mentoring hang on the case, and go with it. */
@Singleton
class MentoringAnnex implements RecordAnnex {
  private final Mentorings mentorings;
  private final RecordHistory history;

  @Inject
  MentoringAnnex(Mentorings mentorings, RecordHistory history) {
    this.mentorings = mentorings;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Mentoring.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of(
            "case", Mentoring.class, Mentoring::id, Mentoring::caseId, mentorings::content));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (Mentoring mentoring : of(em, record)) {
      String name = "mentoring." + ++number;
      boolean secret = mentoring.classification().professionalSecret();
      PersonalItems.of(name, mentorings.content(mentoring)).stream()
          .map(item -> item.withheldIf(secret, WithholdingGround.PROFESSIONAL_SECRECY))
          .forEach(items::add);
      items.add(PersonalItem.open(name + ".state", mentoring.state()));
      items.add(PersonalItem.open(name + ".startsOn", mentoring.startsOn().toString()));
    }
    return items;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    for (Mentoring mentoring : of(em, record)) {
      history.forget(em, mentoring.id());
      em.remove(mentoring);
    }
  }

  private List<Mentoring> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? mentorings.of(em, record.id()) : List.of();
  }
}
