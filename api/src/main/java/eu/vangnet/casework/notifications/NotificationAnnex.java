package eu.vangnet.casework.notifications;

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

/** Who was told hangs on the case. */
@Singleton
class NotificationAnnex implements RecordAnnex {
  private final CaseNotifications entries;

  @Inject
  NotificationAnnex(CaseNotifications entries) {
    this.entries = entries;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(CaseNotification.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of(
            "case",
            CaseNotification.class,
            CaseNotification::id,
            CaseNotification::caseId,
            entries::secret));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (CaseNotification entry : of(em, record)) {
      String name = "notifications." + ++number;
      items.addAll(PersonalItems.of(name, entries.secret(entry)));
      items.add(PersonalItem.open(name + ".state", entry.state()));
      items.add(PersonalItem.open(name + ".recordedAt", entry.recordedAt().toString()));
    }
    return items;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    of(em, record).forEach(em::remove);
  }

  private List<CaseNotification> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? entries.of(em, record.id()) : List.of();
  }
}
