package eu.vangnet.privacy.opinions;

import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the committee was asked of a case hangs on the case: it is given out and erased with it. */
@Singleton
class OpinionAnnex implements RecordAnnex {
  private final Opinions opinions;
  private final PersonalRegister register;

  @Inject
  OpinionAnnex(Opinions opinions, PersonalRegister register) {
    this.opinions = opinions;
    this.register = register;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Opinion.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        new SearchedRows<>(
            Set.of(OpinionRecords.CASE),
            Opinion.class,
            Opinion::id,
            (em, row) -> row.caseFile().map(Set::of).orElse(Set.of()),
            opinions::secret));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (Opinion opinion : of(em, record)) {
      String name = "opinions." + ++number;
      items.addAll(PersonalItems.of(name, opinions.secret(opinion)));
      items.add(PersonalItem.open(name + ".askedAt", opinion.askedAt().toString()));
    }
    return items;
  }

  /** An opinion can be named by itself, so that bundles and holds may hang on it too. */
  @Override
  public void erase(EntityManager em, RecordId record) {
    of(em, record)
        .forEach(opinion -> register.erase(em, new RecordId(OpinionRecords.KIND, opinion.id())));
  }

  private List<Opinion> of(EntityManager em, RecordId record) {
    return record.kind().equals(OpinionRecords.CASE) ? opinions.of(em, record.id()) : List.of();
  }
}
