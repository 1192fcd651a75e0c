package eu.vangnet.casework.links;

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

/** A link goes with either of its cases. The person of the one hears nothing of the other. */
@Singleton
class LinkAnnex implements RecordAnnex {
  private final CaseLinks links;

  @Inject
  LinkAnnex(CaseLinks links) {
    this.links = links;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(CaseLink.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        new SearchedRows<>(
            Set.of("case"), CaseLink.class, CaseLink::id, (em, row) -> row.ends(), links::secret));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (CaseLink link : of(em, record)) {
      String name = "links." + ++number;
      items.add(others(name + ".kind", link.kind()));
      links.secret(link).reason().ifPresent(reason -> items.add(others(name + ".reason", reason)));
    }
    return items;
  }

  private static PersonalItem others(String name, String value) {
    return PersonalItem.open(name, value).withheld(WithholdingGround.OTHERS_RIGHTS);
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    of(em, record).forEach(em::remove);
  }

  private List<CaseLink> of(EntityManager em, RecordId record) {
    return record.kind().equals("case") ? links.of(em, record.id()) : List.of();
  }
}
