package eu.vangnet.casework.signals;

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

/**
 * Who reported a signal, apart from the signal: the reporter learns and has erased what is kept of
 * the reporter, and nothing of the person of concern.
 */
@Singleton
class ReporterRecords implements PersonalRecords {
  private static final String KIND = "reporter";

  private final Signals signals;
  private final SignalReceipts receipts;

  @Inject
  ReporterRecords(Signals signals, SignalReceipts receipts) {
    this.signals = signals;
    this.receipts = receipts;
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
    return ObjectType.SIGNAL;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Signal.class, SignalReceiptRow.class);
  }

  @Override
  public Class<?> row() {
    return Signal.class;
  }

  @Override
  public Set<RecordId> partOf(EntityManager em, UUID id) {
    return Set.of(new RecordId("signal", id));
  }

  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(em, Signal.class, Signal::id, row -> judged(row, person));
  }

  private Optional<FoundRecord> judged(Signal signal, SoughtPerson person) {
    return FoundRecord.where(
        signals
            .secret(signal)
            .reporter()
            .filter(who -> person.mayBe(who.name(), Optional.empty(), who.contact()))
            .isPresent(),
        false,
        new RecordId(KIND, signal.id()),
        "/v1/signals/" + signal.id());
  }

  /** None: a signal has the same identifier, and what is said there of others is the signal's. */
  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return Optional.empty();
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return signals
        .find(em, id)
        .flatMap(signal -> signals.secret(signal).reporter().map(who -> items(signal, who)));
  }

  private static List<PersonalItem> items(Signal signal, ReporterDetails reporter) {
    List<PersonalItem> items = new ArrayList<>(PersonalItems.of("reporter", reporter));
    items.add(PersonalItem.open("receivedAt", signal.receivedAt().toString()));
    items.add(PersonalItem.open("sector", signal.sector()));
    return items;
  }

  /** Takes out who reported, with the receipt; the signal stays as an anonymous one. */
  @Override
  public void erase(EntityManager em, UUID id) {
    signals
        .find(em, id)
        .ifPresent(signal -> signals.reseal(em, signal, signals.secret(signal).anonymous()));
    receipts.erase(em, id);
  }
}
