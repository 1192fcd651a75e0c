package eu.vangnet.privacy.bundles;

import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** Bundles hold copies of records: they go when one of these is erased. */
@Singleton
class BundleAnnex implements RecordAnnex {
  private final BundleDesk bundles;

  @Inject
  BundleAnnex(BundleDesk bundles) {
    this.bundles = bundles;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Bundle.class);
  }

  /** Nothing: what a bundle holds stands in the records themselves. */
  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    return List.of();
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    em.createQuery("select o from Bundle o", Bundle.class).getResultList().stream()
        .filter(
            bundle ->
                bundle.requestId().equals(record.id()) || bundles.content(bundle).holds(record))
        .forEach(em::remove);
  }
}
