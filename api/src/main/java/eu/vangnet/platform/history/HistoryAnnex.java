package eu.vangnet.platform.history;

import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** What a record was before hangs on it, and goes with it. */
@Singleton
class HistoryAnnex implements RecordAnnex {
  private final RecordHistory history;

  @Inject
  HistoryAnnex(RecordHistory history) {
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(RecordChange.class);
  }

  /** Nothing: it holds who reported beside what the person may know, and no mark to part them. */
  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    return List.of();
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    history.forget(em, record.id());
  }
}
