package eu.vangnet.casework.signals;

import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a record counts hangs on the record and goes with it; it says nothing about a person. */
@Singleton
class MovedCountAnnex implements RecordAnnex {
  private static final Set<String> COUNTED = Set.of("case", "signal");

  @Override
  public Set<Class<?>> rows() {
    return Set.of(MovedCount.class);
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    return List.of();
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    if (COUNTED.contains(record.kind())) {
      Optional.ofNullable(em.find(MovedCount.class, record.id().toString())).ifPresent(em::remove);
    }
  }
}
