package eu.vangnet.casework.transfers;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.security.ObjectType;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Cases that other tenants hand over and that are not answered yet, as records about persons. */
@Singleton
class ReceivedTransferRecords implements PersonalRecords {
  static final String KIND = "receivedTransfer";

  private final ReceivedTransfers transfers;
  private final Replies replies;

  @Inject
  ReceivedTransferRecords(ReceivedTransfers transfers, Replies replies) {
    this.transfers = transfers;
    this.replies = replies;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean keptBy(TenantKind tenant) {
    return tenant.holdsCases();
  }

  @Override
  public ObjectType objectType() {
    return ObjectType.TRANSFER;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(ReceivedTransfer.class);
  }

  @Override
  public Class<?> row() {
    return ReceivedTransfer.class;
  }

  @Override
  public Set<RecordId> partOf(EntityManager em, UUID id) {
    return transfers
        .find(em, id)
        .flatMap(ReceivedTransfer::caseFile)
        .map(file -> Set.of(new RecordId("case", file)))
        .orElse(Set.of());
  }

  /** One that was accepted is found with the case that was opened from it. */
  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(
        em, ReceivedTransfer.class, ReceivedTransfer::id, row -> judged(row, person));
  }

  private Optional<FoundRecord> judged(ReceivedTransfer transfer, SoughtPerson person) {
    return Optional.of(transfer)
        .filter(row -> row.state() == ReceivedState.RECEIVED)
        .flatMap(row -> found(row, transfers.secret(row), person));
  }

  private static Optional<FoundRecord> found(
      ReceivedTransfer transfer, ReceivedSecret secret, SoughtPerson person) {
    return FoundRecord.where(
        secret
            .content()
            .flatMap(content -> content.file().person())
            .filter(known -> known.mayBe(person))
            .isPresent(),
        person.mentionedIn(JsonMapping.JSON.toJson(secret.inWords())),
        new RecordId(KIND, transfer.id()),
        TransferLine.address(transfer.id()));
  }

  /** One that was accepted is found with the case that was opened from it. */
  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return transfers
        .find(em, id)
        .filter(row -> row.state() == ReceivedState.RECEIVED)
        .map(row -> TransferLine.address(row.id()));
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return transfers.find(em, id).map(this::items);
  }

  private List<PersonalItem> items(ReceivedTransfer transfer) {
    List<PersonalItem> items =
        new ArrayList<>(
            OthersInTransfers.withheld(PersonalItems.of("", transfers.secret(transfer).inWords())));
    items.add(PersonalItem.open("sender", transfer.sender().value()));
    items.add(PersonalItem.open("receivedAt", transfer.receivedAt().toString()));
    return items;
  }

  /**
   * What is erased before it was answered is rejected, so that its sender does not wait for ever.
   */
  @Override
  public void erase(EntityManager em, UUID id) {
    transfers.find(em, id).ifPresent(transfer -> erase(em, transfer));
  }

  private void erase(EntityManager em, ReceivedTransfer transfer) {
    if (transfer.state().mayBeAnswered()) {
      replies.send(
          em, transfer.sender(), transfer.id(), ReceivedState.REJECTED, Optional.of("other"));
    }
    transfers.remove(em, transfer);
  }
}
