package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.disclosures.OpenedFromDisclosure;
import eu.vangnet.casework.disclosures.ReceivedWord;
import eu.vangnet.casework.disclosures.TakenOver;
import eu.vangnet.casework.tasks.TaskParcels;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the sender of a case rectified, erased or restricted becomes a task in the case that was
 * opened here: the receiver is a controller of its own and decides what follows for its file.
 */
@Singleton
class SenderNotices implements OpenedFromDisclosure {
  /** Without undue delay; half of the month that article 12(3) leaves for answering the person. */
  private static final int DAYS = 14;

  private final ReceivedTransfers transfers;
  private final TakenOver takenOver;
  private final TaskParcels tasks;
  private final CaseAccess cases;
  private final RestrictedHere restricted;
  private final Tenants tenants;

  @Inject
  SenderNotices(
      ReceivedTransfers transfers,
      TakenOver takenOver,
      TaskParcels tasks,
      CaseAccess cases,
      RestrictedHere restricted,
      Tenants tenants) {
    this.transfers = transfers;
    this.takenOver = takenOver;
    this.tasks = tasks;
    this.cases = cases;
    this.restricted = restricted;
    this.tenants = tenants;
  }

  /** Nobody has taken the case over yet where there is none: it is told then. */
  @Override
  public void noticed(EntityManager em, ReceivedWord word) {
    found(em, word.disclosure())
        .flatMap(found -> opened(em, found))
        .filter(found -> cases.hold(em, found.caseFile().orElseThrow()))
        .ifPresent(found -> tell(em, found, word));
  }

  /** One that waits is held, so that nobody takes it over meanwhile and hears nothing of this. */
  private Optional<ReceivedTransfer> opened(EntityManager em, ReceivedTransfer found) {
    return Optional.of(found)
        .filter(transfer -> transfer.caseFile().isPresent())
        .or(() -> transfers.lock(em, found.id()))
        .filter(transfer -> transfer.caseFile().isPresent());
  }

  @Override
  public boolean restrict(EntityManager em, ReceivedWord word, Optional<Instant> since) {
    return found(em, word.disclosure())
        .flatMap(found -> meant(found, word))
        .filter(record -> restricted.apply(em, record, since))
        .isPresent();
  }

  /** The case, or the person of it, of which the sender speaks. */
  private Optional<RecordId> meant(ReceivedTransfer transfer, ReceivedWord word) {
    return transfer
        .caseFile()
        .flatMap(
            file ->
                word.person().isEmpty()
                    ? Optional.of(RestrictedHere.caseFile(file))
                    : person(transfer, word).map(RestrictedHere::person));
  }

  private Optional<UUID> person(ReceivedTransfer transfer, ReceivedWord word) {
    return word.person().flatMap(number -> transfers.secret(transfer).person(number));
  }

  /** What waits for an answer is kept as well. */
  @Override
  public boolean isKept(EntityManager em, UUID disclosure) {
    return found(em, disclosure)
        .filter(found -> found.state().mayBeAnswered() || found.caseFile().isPresent())
        .isPresent();
  }

  @Override
  public Optional<RecordId> cameWith(EntityManager em, UUID disclosure) {
    return found(em, disclosure)
        .map(found -> new RecordId(ReceivedTransferRecords.KIND, found.id()));
  }

  /** Nobody hands a case over to a tenant that holds none, though it may be told of one. */
  private Optional<ReceivedTransfer> found(EntityManager em, UUID disclosure) {
    return tenants
        .find(TenantContext.current())
        .filter(tenant -> tenant.kind().holdsCases())
        .flatMap(tenant -> transfers.findByDisclosure(em, disclosure));
  }

  /** Whoever works with the case that was just opened hears what was told while it waited. */
  void tellWhatCameBefore(EntityManager em, ReceivedTransfer transfer) {
    transfer
        .disclosure()
        .ifPresent(
            disclosure ->
                takenOver.words(em, disclosure).forEach(word -> tell(em, transfer, word)));
  }

  private void tell(EntityManager em, ReceivedTransfer transfer, ReceivedWord word) {
    UUID file = transfer.caseFile().orElseThrow();
    String of =
        person(transfer, word)
            .map(person -> "Of whom: /v1/cases/" + file + "/persons/" + person + ". ")
            .orElse("");
    tasks.tell(
        em,
        file,
        new TaskParcels.Told(
            word.sender(),
            word.sender() + " " + what(word) + ": look what follows here, and answer",
            of + "What it said and where to answer: " + word.href(),
            cases.today().plusDays(DAYS)));
  }

  private static String what(ReceivedWord word) {
    boolean alone = word.person().isPresent();
    String whom = alone ? "somebody in this case" : "this case";
    return switch (word.kind()) {
      case ERASED -> alone ? "erased what it kept of " + whom : "erased its file of this case";
      case RECTIFIED, UNFOUNDED -> "rectified " + (alone ? "what it keeps of " : "") + whom;
      case RESTRICTED -> "restricted the processing of " + whom;
      case LIFTED -> "lifted its restriction of " + whom;
    };
  }
}
