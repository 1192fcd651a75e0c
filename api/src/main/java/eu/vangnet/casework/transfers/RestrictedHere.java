package eu.vangnet.casework.transfers;

import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
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

  @Inject
  RestrictedHere(PersonalRegister register, Journal journal) {
    this.register = register;
    this.journal = journal;
  }

  static RecordId caseFile(UUID id) {
    return new RecordId("case", id);
  }

  static RecordId person(UUID id) {
    return new RecordId("involvedPerson", id);
  }

  /** Whether it was done: what is erased here meanwhile needs no restriction. */
  boolean apply(EntityManager em, RecordId record, Optional<Instant> since) {
    if (!register.has(em, record)) {
      return false;
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
}
