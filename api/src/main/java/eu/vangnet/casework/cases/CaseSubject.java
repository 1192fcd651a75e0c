package eu.vangnet.casework.cases;

import eu.vangnet.platform.oversight.SubjectReferences;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** A case and the signal that it was opened from are about the same person. */
@Singleton
class CaseSubject implements SubjectReferences {
  private final Cases cases;

  @Inject
  CaseSubject(Cases cases) {
    this.cases = cases;
  }

  @Override
  public Set<UUID> sameSubject(EntityManager em, UUID id) {
    return cases
        .find(em, id)
        .map(file -> Set.of(file.id(), UUID.fromString(file.signalId())))
        .orElse(Set.of());
  }
}
