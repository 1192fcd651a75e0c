package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.ClosingCondition;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** No case closes while another tenant may take it over. */
@Singleton
class TransferUnderWay implements ClosingCondition {
  private final SentTransfers transfers;

  @Inject
  TransferUnderWay(SentTransfers transfers) {
    this.transfers = transfers;
  }

  @Override
  public Optional<String> missing(EntityManager em, UUID caseFile) {
    return transfers.findOpen(em, caseFile).map(open -> "answerToTransferMissing");
  }
}
