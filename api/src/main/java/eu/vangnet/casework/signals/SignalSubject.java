package eu.vangnet.casework.signals;

import eu.vangnet.platform.oversight.SubjectReferences;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A signal and the case that was opened from it are about the same person. */
@Singleton
class SignalSubject implements SubjectReferences {
  private final Signals signals;

  @Inject
  SignalSubject(Signals signals) {
    this.signals = signals;
  }

  @Override
  public Set<UUID> sameSubject(EntityManager em, UUID id) {
    Set<UUID> same = new HashSet<>();
    signals
        .find(em, id)
        .ifPresent(
            signal -> {
              same.add(signal.id());
              signal.caseId().map(UUID::fromString).ifPresent(same::add);
            });
    return same;
  }
}
