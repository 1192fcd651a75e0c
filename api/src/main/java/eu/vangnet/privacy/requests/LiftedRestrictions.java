package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.ForeignRestriction;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * Lifts what a request restricts. The record bears one restriction, whoever asked for it, so it
 * stays restricted while another request, or the tenant it came from, restricts it: of that end
 * nobody was told.
 */
@Singleton
class LiftedRestrictions {
  private final PersonalRegister register;
  private final RequestedRestrictions requested;
  private final Instance<ForeignRestriction> foreign;

  @Inject
  LiftedRestrictions(
      PersonalRegister register,
      RequestedRestrictions requested,
      @Any Instance<ForeignRestriction> foreign) {
    this.register = register;
    this.requested = requested;
    this.foreign = foreign;
  }

  /**
   * Lifts it in the caller's transaction, under the lock of the record: of two requests that lift
   * at the same moment the second one sees that the first did. What is gone is passed over.
   *
   * @param request that lifts what it restricted
   */
  void lift(EntityManager em, UUID request, RecordId record) {
    if (register.lockFromTheWhole(em, record) && !isRestrictedBeside(em, request, record)) {
      register.restrict(em, record, Optional.empty());
    }
  }

  private boolean isRestrictedBeside(EntityManager em, UUID request, RecordId record) {
    return requested.restrictsBeside(em, request, record)
        || foreign.stream().anyMatch(grounds -> grounds.restricts(em, record));
  }
}
