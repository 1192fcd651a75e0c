package eu.vangnet.casework.professionals;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.personal.PersonalItem;
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

/** Who works on a case hangs on it. The person of the case hears which role, not whose name. */
@Singleton
class ProfessionalAnnex implements RecordAnnex {
  private final CaseProfessionals professionals;
  private final RecordHistory history;

  @Inject
  ProfessionalAnnex(CaseProfessionals professionals, RecordHistory history) {
    this.professionals = professionals;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(CaseProfessional.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of(
            "case",
            CaseProfessional.class,
            CaseProfessional::id,
            CaseProfessional::caseId,
            professionals::secret));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (CaseProfessional row : of(em, record)) {
      String name = "professionals." + ++number;
      ProfessionalSecret secret = professionals.secret(row);
      items.add(PersonalItem.open(name + ".role", row.role()));
      items.add(PersonalItem.open(name + ".since", row.since().toString()));
      row.until().ifPresent(day -> items.add(PersonalItem.open(name + ".until", day.toString())));
      items.add(
          PersonalItem.open(name + ".name", secret.name())
              .withheld(WithholdingGround.OTHERS_RIGHTS));
    }
    return items;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    of(em, record)
        .forEach(
            row -> {
              history.forget(em, row.id());
              em.remove(row);
            });
  }

  private List<CaseProfessional> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? professionals.of(em, record.id()) : List.of();
  }
}
