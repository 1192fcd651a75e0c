package eu.vangnet.casework.support.closures;

import eu.vangnet.casework.cases.ClosingCondition;
import eu.vangnet.casework.support.records.SupportKind;
import eu.vangnet.casework.support.records.SupportPlace;
import eu.vangnet.casework.support.records.SupportRecords;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.platform.settings.TenantSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** No case closes by the decision of one person, unless the tenant's setting says so. */
@Singleton
class SecondPersonBeforeClosing implements ClosingCondition {
  private final SupportRecords records;
  private final TenantSettings settings;

  @Inject
  SecondPersonBeforeClosing(SupportRecords records, TenantSettings settings) {
    this.records = records;
    this.settings = settings;
  }

  @Override
  public Optional<String> missing(EntityManager em, UUID caseFile) {
    return settings.value(Setting.CLOSING_PERSONS) > 1 && !approved(em, caseFile)
        ? Optional.of("secondPersonNeeded")
        : Optional.empty();
  }

  /** A transfer has its second person in the tenant that accepts it. */
  @Override
  public boolean holdsForDepartures() {
    return false;
  }

  /** Who decided there is told by the line; an import closes no case that was here before it. */
  @Override
  public boolean holdsForEarlierSystems() {
    return false;
  }

  private boolean approved(EntityManager em, UUID caseFile) {
    return records.heard(em, SupportPlace.of(SupportKind.PROPOSAL, caseFile), any -> true).stream()
        .anyMatch(proposal -> proposal.state().equals(ProposalState.APPROVED));
  }
}
