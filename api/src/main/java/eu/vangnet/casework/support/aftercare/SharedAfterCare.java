package eu.vangnet.casework.support.aftercare;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharedItems;
import eu.vangnet.casework.support.records.SupportKind;
import eu.vangnet.casework.support.records.SupportPlace;
import eu.vangnet.casework.support.records.SupportRecord;
import eu.vangnet.casework.support.records.SupportRecords;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** After-care with its contacts, as the explanation of a case names it. */
@Singleton
class SharedAfterCare implements SharedItems {
  private final CaseAccess cases;
  private final SupportRecords records;

  @Inject
  SharedAfterCare(CaseAccess cases, SupportRecords records) {
    this.cases = cases;
    this.records = records;
  }

  @Override
  public List<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing, int atMost) {
    if (!cases.reads(em, caseFile, Right.PLAN_READ)) {
      return List.of();
    }
    return records
        .heard(em, SupportPlace.of(SupportKind.AFTER_CARE, caseFile), hearing::shows)
        .stream()
        .flatMap(care -> whole(caseFile, care))
        .filter(item -> hearing.shows(item.classification()))
        .limit(atMost)
        .toList();
  }

  private Stream<SharedItem> whole(UUID caseFile, SupportRecord care) {
    String href = AfterCareViews.address(caseFile, care.id());
    Stream<SharedItem> contacts =
        records.secret(care, AfterCareContent.class).contacts().stream()
            .map(
                contact ->
                    new SharedItem(
                            "contact",
                            href + '#' + contact.id().orElseThrow(),
                            contact.classifiedBy(contact.source()))
                        .within(care.classification()));
    return Stream.concat(
        Stream.of(new SharedItem("afterCare", href, care.classification())), contacts);
  }
}
