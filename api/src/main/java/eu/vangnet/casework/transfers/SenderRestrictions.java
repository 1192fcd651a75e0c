package eu.vangnet.casework.transfers;

import eu.vangnet.casework.disclosures.TakenOver;
import eu.vangnet.casework.involved.InvolvedAccess;
import eu.vangnet.platform.personal.ForeignRestriction;
import eu.vangnet.platform.personal.RecordId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * What is restricted here as its sender did stays so until people answer that the sender lifted it.
 */
@Singleton
class SenderRestrictions implements ForeignRestriction {
  private final ReceivedTransfers transfers;
  private final TakenOver takenOver;
  private final InvolvedAccess persons;

  @Inject
  SenderRestrictions(ReceivedTransfers transfers, TakenOver takenOver, InvolvedAccess persons) {
    this.transfers = transfers;
    this.takenOver = takenOver;
    this.persons = persons;
  }

  @Override
  public boolean restricts(EntityManager em, RecordId record) {
    if (record.equals(RestrictedHere.caseFile(record.id()))) {
      return transfers
          .findByCase(em, record.id())
          .filter(transfer -> isRestricted(em, transfer, Optional.empty()))
          .isPresent();
    }
    return record.equals(RestrictedHere.person(record.id())) && restrictsPerson(em, record.id());
  }

  /** Somebody who was joined to the case here came with no number. */
  private boolean restrictsPerson(EntityManager em, UUID person) {
    return persons
        .caseOf(em, person)
        .flatMap(file -> transfers.findByCase(em, file))
        .filter(
            transfer ->
                transfers
                    .secret(transfer)
                    .number(person)
                    .filter(number -> isRestricted(em, transfer, Optional.of(number)))
                    .isPresent())
        .isPresent();
  }

  private boolean isRestricted(
      EntityManager em, ReceivedTransfer transfer, Optional<Integer> person) {
    return transfer
        .disclosure()
        .filter(disclosure -> takenOver.isRestricted(em, disclosure, person))
        .isPresent();
  }
}
