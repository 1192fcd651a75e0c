package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.disclosures.OpenedFromDisclosure;
import eu.vangnet.casework.disclosures.ReceivedWord;
import eu.vangnet.casework.disclosures.TakenOver;
import eu.vangnet.casework.tasks.TaskParcels;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * What the sender of a case rectified or erased becomes a task in the case that was opened here:
 * the receiver is a controller of its own and decides what follows for its file.
 */
@Singleton
class SenderNotices implements OpenedFromDisclosure {
  /** Without undue delay; half of the month that article 12(3) leaves for answering the person. */
  private static final int DAYS = 14;

  private final ReceivedTransfers transfers;
  private final TakenOver takenOver;
  private final TaskParcels tasks;
  private final CaseAccess cases;

  @Inject
  SenderNotices(
      ReceivedTransfers transfers, TakenOver takenOver, TaskParcels tasks, CaseAccess cases) {
    this.transfers = transfers;
    this.takenOver = takenOver;
    this.tasks = tasks;
    this.cases = cases;
  }

  /** Nobody has taken the case over yet where there is none: it is told then. */
  @Override
  public void noticed(EntityManager em, ReceivedWord word) {
    transfers
        .findByDisclosure(em, word.disclosure())
        .flatMap(found -> opened(em, found))
        .filter(file -> cases.hold(em, file))
        .ifPresent(file -> tell(em, file, word));
  }

  /** One that waits is held, so that nobody takes it over meanwhile and hears nothing of this. */
  private Optional<UUID> opened(EntityManager em, ReceivedTransfer found) {
    return found
        .caseFile()
        .or(() -> transfers.lock(em, found.id()).flatMap(ReceivedTransfer::caseFile));
  }

  /** What waits for an answer is kept as well. */
  @Override
  public boolean isKept(EntityManager em, UUID disclosure) {
    return transfers
        .findByDisclosure(em, disclosure)
        .filter(found -> found.state().mayBeAnswered() || found.caseFile().isPresent())
        .isPresent();
  }

  /** Whoever works with the case that was just opened hears what was told while it waited. */
  void tellWhatCameBefore(EntityManager em, ReceivedTransfer transfer) {
    transfer
        .disclosure()
        .ifPresent(
            disclosure ->
                takenOver
                    .words(em, disclosure)
                    .forEach(word -> tell(em, transfer.caseFile().orElseThrow(), word)));
  }

  private void tell(EntityManager em, UUID file, ReceivedWord word) {
    String what = word.erased() ? "erased its file of this case" : "rectified this case";
    tasks.tell(
        em,
        file,
        new TaskParcels.Told(
            word.sender(),
            word.sender() + " " + what + ": look what follows here, and answer",
            "What it said and where to answer: " + word.href(),
            cases.today().plusDays(DAYS)));
  }
}
