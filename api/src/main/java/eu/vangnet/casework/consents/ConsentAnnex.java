package eu.vangnet.casework.consents;

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

/** What was said of support hangs on the case. */
@Singleton
class ConsentAnnex implements RecordAnnex {
  private final SupportConsents consents;

  @Inject
  ConsentAnnex(SupportConsents consents) {
    this.consents = consents;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(SupportConsent.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of(
            "case",
            SupportConsent.class,
            SupportConsent::id,
            SupportConsent::caseId,
            consents::secret));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (SupportConsent entry : of(em, record)) {
      String name = "consents." + ++number;
      boolean secret = entry.classification().professionalSecret();
      PersonalItems.of(name, consents.secret(entry)).stream()
          .map(item -> item.withheldIf(secret, WithholdingGround.PROFESSIONAL_SECRECY))
          .forEach(items::add);
      items.add(PersonalItem.open(name + ".by", entry.givenBy()));
      items.add(PersonalItem.open(name + ".decision", entry.decision()));
      items.add(PersonalItem.open(name + ".decidedOn", entry.decidedOn().toString()));
    }
    return items;
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    of(em, record).forEach(em::remove);
  }

  private List<SupportConsent> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? consents.of(em, record.id()) : List.of();
  }
}
