package eu.vangnet.casework.permissions;

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

/** Consents and briefings hang on the case, and go with it. */
@Singleton
class PermissionAnnex implements RecordAnnex {
  private final StoredConditions conditions;

  @Inject
  PermissionAnnex(StoredConditions conditions) {
    this.conditions = conditions;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(SharingPermission.class, Briefing.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of(
            "case",
            SharingPermission.class,
            SharingPermission::id,
            SharingPermission::caseId,
            conditions::words),
        SearchedRows.of("case", Briefing.class, Briefing::id, Briefing::caseId, conditions::words));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    if (!record.kind().equals("case")) {
      return List.of();
    }
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (SharingPermission permission : conditions.permissions(em, record.id())) {
      String name = "permissions." + ++number;
      items.addAll(PersonalItems.of(name, conditions.words(permission)));
      items.add(PersonalItem.open(name + ".giver", permission.giver()));
      items.add(PersonalItem.open(name + ".givenAt", permission.givenAt().toString()));
      permission
          .withdrawnAt()
          .ifPresent(at -> items.add(PersonalItem.open(name + ".withdrawnAt", at.toString())));
    }
    number = 0;
    for (Briefing briefing : conditions.briefings(em, record.id())) {
      String name = "briefings." + ++number;
      items.addAll(PersonalItems.of(name, conditions.words(briefing)));
      items.add(PersonalItem.open(name + ".organisation", briefing.organisation()));
      items.add(PersonalItem.open(name + ".briefedAt", briefing.briefedAt().toString()));
    }
    return items;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    if (record.kind().equals("case")) {
      conditions.permissions(em, record.id()).forEach(em::remove);
      conditions.briefings(em, record.id()).forEach(em::remove);
    }
  }
}
