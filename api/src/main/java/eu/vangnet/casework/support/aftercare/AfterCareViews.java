package eu.vangnet.casework.support.aftercare;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.support.records.Callers;
import eu.vangnet.casework.support.records.HeardItems;
import eu.vangnet.casework.support.records.SupportRecord;
import eu.vangnet.casework.support.records.SupportRecords;
import eu.vangnet.casework.support.records.TenantDay;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows after-care as a caller hears it, with what is late today. */
@Singleton
class AfterCareViews {
  private final SupportRecords records;
  private final CaseAccess cases;
  private final TenantDay day;

  @Inject
  AfterCareViews(SupportRecords records, CaseAccess cases, TenantDay day) {
    this.records = records;
    this.cases = cases;
    this.day = day;
  }

  static String address(UUID caseFile, UUID id) {
    return "/v1/cases/" + caseFile + "/aftercares/" + id;
  }

  AfterCareView of(EntityManager em, UUID caseFile, SupportRecord care, Hearing hearing) {
    AfterCareContent content = records.secret(care, AfterCareContent.class);
    HeardItems heard = new HeardItems(hearing::shows, Callers.organisation(), Identifiers::random);
    List<CareContact> contacts = heard.shown(content.contacts());
    Classification classification = care.classification();
    return new AfterCareView(
        care.id().toString(),
        address(caseFile, care.id()),
        care.state(),
        content.aim(),
        contacts,
        content.endedAt().isPresent() ? List.of() : late(contacts),
        content.endReason(),
        content.endedAt(),
        classification.category().code(),
        classification.professionalSecret(),
        classification.sharedUntil(),
        classification.organisation(),
        care.recordedBy(),
        care.recordedAt(),
        cases.actions(em, caseFile, Right.AFTERCARE_CHANGE));
  }

  private List<String> late(List<CareContact> contacts) {
    return contacts.stream()
        .filter(contact -> contact.heldOn().isEmpty())
        .filter(contact -> contact.dueOn().isBefore(day.today()))
        .map(CareContact::id)
        .flatMap(Optional::stream)
        .toList();
  }
}
