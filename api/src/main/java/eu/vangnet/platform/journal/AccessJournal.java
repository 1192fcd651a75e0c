package eu.vangnet.platform.journal;

import eu.vangnet.security.Needs;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * Puts the journal behind every operation on personal data: those whose right is bound to purposes.
 * A resource cannot forget it.
 */
@Provider
@Singleton
public class AccessJournal implements DynamicFeature {
  private final Journal journal;

  /** Keeps the journal. */
  @Inject
  public AccessJournal(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Needs needs = resource.getResourceMethod().getAnnotation(Needs.class);
    if (needs != null && !needs.right().purposes().isEmpty()) {
      context.register(new AccessJournalFilter(journal, needs.right(), needs.object()));
    }
  }
}
