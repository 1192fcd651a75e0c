package eu.vangnet.casework.transfers;

import eu.vangnet.casework.disclosures.HandedOver;
import eu.vangnet.casework.involved.InvolvedAccess;
import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SearchedRows;
import eu.vangnet.tenants.TenantUnavailable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transfers hang on the case that was handed over: to whom it went is told to the person. */
@Singleton
class SentTransferAnnex implements RecordAnnex {
  private static final Logger LOG = LoggerFactory.getLogger(SentTransferAnnex.class);
  private static final String CASE = "case";
  private static final String PERSON = "involvedPerson";

  private final SentTransfers transfers;
  private final Outbox outbox;
  private final RecordHistory history;
  private final InvolvedAccess persons;
  private final HandedOver handedOver;

  @Inject
  SentTransferAnnex(
      SentTransfers transfers,
      Outbox outbox,
      RecordHistory history,
      InvolvedAccess persons,
      HandedOver handedOver) {
    this.persons = persons;
    this.handedOver = handedOver;
    this.transfers = transfers;
    this.outbox = outbox;
    this.history = history;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(SentTransfer.class);
  }

  @Override
  public List<SearchedRows<?>> searched() {
    return List.of(
        SearchedRows.of(
            "case",
            SentTransfer.class,
            SentTransfer::id,
            SentTransfer::caseFile,
            transfers::secret));
  }

  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    List<PersonalItem> items = new ArrayList<>();
    int number = 0;
    for (SentTransfer transfer : of(em, record)) {
      String name = "transfers." + ++number;
      items.addAll(PersonalItems.of(name, transfers.secret(transfer).told()));
      items.add(PersonalItem.open(name + ".receiver", transfer.receiver().value()));
      items.add(PersonalItem.open(name + ".requestedAt", transfer.requestedAt().toString()));
    }
    return items;
  }

  @Override
  public void rectified(EntityManager em, RecordId record, PersonStatement statement) {
    tell(em, record, (told, number) -> handedOver.rectified(em, told, number, statement.text()));
  }

  /** Somebody who went with a case is told of to whoever took it over, by number. */
  @Override
  public void restricted(EntityManager em, RecordId record, Optional<Instant> since) {
    tell(em, record, (told, number) -> handedOver.restricted(em, told, number, since.isPresent()));
  }

  /** Tells of a person by the disclosure with which the case went, and the number in it. */
  private void tell(EntityManager em, RecordId record, BiConsumer<UUID, Integer> word) {
    Optional.of(record)
        .filter(person -> person.kind().equals(PERSON))
        .flatMap(person -> persons.caseOf(em, person.id()))
        .map(file -> transfers.of(em, file))
        .orElse(List.of())
        .forEach(transfer -> tell(transfer, record.id(), word));
  }

  private void tell(SentTransfer transfer, UUID person, BiConsumer<UUID, Integer> word) {
    Optional<Integer> number = transfers.secret(transfer).number(person);
    transfer.disclosure().ifPresent(told -> number.ifPresent(of -> word.accept(told, of)));
  }

  /**
   * Of a person whoever took the case over hears. A letter with a case that still waits is taken
   * out of the post: the case is gone, so it does not go.
   */
  @Override
  public void erase(EntityManager em, RecordId record) {
    tell(em, record, (told, number) -> handedOver.erased(em, told, number));
    for (SentTransfer transfer : of(em, record)) {
      history.forget(em, transfer.id());
      history.forget(em, transfer.request());
      outbox.emptied(em, transfer.request());
      takeBack(em, transfer);
      em.remove(transfer);
    }
  }

  /** What has gone already is not to be taken over: there is nobody left here who hands it over. */
  private void takeBack(EntityManager em, SentTransfer transfer) {
    if (transfer.state().mayBeRevoked()) {
      try {
        outbox.send(
            em,
            transfer.receiver(),
            RevocationLetter.KIND,
            RevocationLetter.VERSION,
            new RevocationLetter(transfer.id().toString()));
      } catch (TenantUnavailable gone) {
        LOG.info("the receiver of transfer {} is gone and need not be told", transfer.id());
      }
    }
  }

  private List<SentTransfer> of(EntityManager em, RecordId record) {
    return record.kind().equals(CASE) ? transfers.of(em, record.id()) : List.of();
  }
}
