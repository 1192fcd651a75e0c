package eu.vangnet.casework.transfers;

import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a case came here hangs on the case: where it came from, and what was decided there. */
@Singleton
class ReceivedTransferAnnex implements RecordAnnex {
  private static final String CASE = "case";

  private final ReceivedTransfers transfers;

  @Inject
  ReceivedTransferAnnex(ReceivedTransfers transfers) {
    this.transfers = transfers;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(ReceivedTransfer.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        new SearchedRows<>(
            Set.of(CASE),
            ReceivedTransfer.class,
            ReceivedTransfer::id,
            (em, row) -> row.caseFile().map(Set::of).orElse(Set.of()),
            row -> transfers.secret(row).inWords()));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    return of(em, record)
        .map(transfer -> PersonalItems.of("takenOver", transfers.secret(transfer).inWords()))
        .map(OthersInTransfers::withheld)
        .orElse(List.of());
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    of(em, record).ifPresent(transfer -> transfers.remove(em, transfer));
  }

  private Optional<ReceivedTransfer> of(EntityManager em, RecordId record) {
    return record.kind().equals(CASE) ? transfers.findByCase(em, record.id()) : Optional.empty();
  }
}
