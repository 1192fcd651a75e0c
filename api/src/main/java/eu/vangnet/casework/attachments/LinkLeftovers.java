package eu.vangnet.casework.attachments;

import eu.vangnet.platform.retention.Leftovers;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Links that expired unused; those that were used are gone already. */
@Singleton
class LinkLeftovers implements Leftovers {
  private final IssuedLinks links;

  @Inject
  LinkLeftovers(IssuedLinks links) {
    this.links = links;
  }

  @Override
  public String recordType() {
    return "attachmentLink";
  }

  @Override
  public boolean keptBy(TenantKind tenant) {
    return tenant.holdsCases();
  }

  @Override
  public int count(EntityManager em, Instant until, int atMost) {
    return links.expired(em, until, atMost).size();
  }

  @Override
  public int erase(EntityManager em, Instant until, int atMost) {
    return links.drop(em, links.expired(em, until, atMost));
  }
}
