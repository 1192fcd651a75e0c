package eu.vangnet.casework.consents;

import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharedItems;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Consents to support, as the explanation of a case names them. */
@Singleton
class SharedConsents implements SharedItems {
  private final SupportConsents consents;

  @Inject
  SharedConsents(SupportConsents consents) {
    this.consents = consents;
  }

  @Override
  public List<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing, int atMost) {
    return consents.of(em, caseFile).reversed().stream()
        .filter(entry -> hearing.shows(entry.classification()))
        .limit(atMost)
        .map(
            entry ->
                new SharedItem(
                    "consent", ConsentView.address(caseFile, entry.id()), entry.classification()))
        .toList();
  }
}
