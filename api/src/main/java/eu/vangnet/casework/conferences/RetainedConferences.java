package eu.vangnet.casework.conferences;

import eu.vangnet.platform.retention.Due;
import eu.vangnet.platform.retention.DueQuery;
import eu.vangnet.platform.retention.DueQuestion;
import eu.vangnet.platform.retention.RetainedRecords;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Conferences as the engine of retention sees them: what they say of a case goes with the case, and
 * only when nothing of any case is left can the rest be over.
 */
@Singleton
class RetainedConferences implements RetainedRecords {
  private static final String NO_CASE_LEFT =
      "not exists (select i.id from AgendaItem i where i.conferenceId = o.id"
          + " and i.caseId is not null)";

  private final Conferences conferences;
  private final AgendaItems items;

  @Inject
  RetainedConferences(Conferences conferences, AgendaItems items) {
    this.conferences = conferences;
    this.items = items;
  }

  @Override
  public String recordType() {
    return ConferenceRecords.KIND;
  }

  @Override
  public String kind() {
    return ConferenceRecords.KIND;
  }

  @Override
  public boolean keptBy(TenantKind tenant) {
    return tenant.holdsCases();
  }

  @Override
  public List<Due> due(EntityManager em, DueQuestion question) {
    return new DueQuery("Conference o", List.of("o.endsAt"), NO_CASE_LEFT, List.of())
        .read(em, question);
  }

  @Override
  public boolean confirm(EntityManager em, Due due) {
    return conferences.lock(em, due.id()).isPresent()
        && items.of(em, due.id()).stream().noneMatch(item -> item.caseId().isPresent());
  }
}
