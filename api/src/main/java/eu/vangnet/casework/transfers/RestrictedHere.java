package eu.vangnet.casework.transfers;

import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.personal.OwnRestriction;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Restricts a case that was taken over, or somebody in it, as its sender did, in the way in which a
 * request of the person does it; and lifts that.
 */
@Singleton
class RestrictedHere {
  private final PersonalRegister register;
  private final Journal journal;
  private final Instance<OwnRestriction> own;

  @Inject
  RestrictedHere(PersonalRegister register, Journal journal, @Any Instance<OwnRestriction> own) {
    this.register = register;
    this.journal = journal;
    this.own = own;
  }

  static RecordId caseFile(UUID id) {
    return new RecordId("case", id);
  }

  static RecordId person(UUID id) {
    return new RecordId("involvedPerson", id);
  }

  /**
   * Whether it was done: what is erased here meanwhile needs no restriction.
   *
   * @throws ProblemException 409 where it would lift what this tenant restricts on its own grounds
   */
  boolean apply(EntityManager em, RecordId record, Optional<Instant> since) {
    if (!register.has(em, record)) {
      return false;
    }
    if (since.isEmpty()) {
      refuseOwn(em, record);
    }
    register.restrict(em, record, since);
    journal.write(
        em,
        JournalEntry.done(
                since.isPresent() ? Right.REQUEST_RESTRICT : Right.REQUEST_LIFT,
                ObjectType.CASE,
                record.id().toString())
            .event(since.isPresent() ? "recordRestricted" : "restrictionLifted"));
    return true;
  }

  /** The record bears one restriction, whoever asked for it. */
  private void refuseOwn(EntityManager em, RecordId record) {
    if (own.stream().anyMatch(grounds -> grounds.restricts(em, record))) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "ownRestriction: A request that was made here restricts it as well, and only that request"
              + " lifts it; lift it there first, or answer that it is kept.");
    }
  }
}
