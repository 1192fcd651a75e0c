package eu.vangnet.casework.signals;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.platform.personal.WithholdingGround;
import eu.vangnet.security.ObjectType;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Signals as records about the person of concern. Who reported is never given to that person. */
@Singleton
class SignalRecords implements PersonalRecords {
  private static final String KIND = "signal";

  private final Signals signals;
  private final SignalFollowUps followUps;
  private final SignalReceipts receipts;
  private final Clock clock;

  @Inject
  SignalRecords(Signals signals, SignalFollowUps followUps, SignalReceipts receipts, Clock clock) {
    this.signals = signals;
    this.followUps = followUps;
    this.receipts = receipts;
    this.clock = clock;
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
    return Set.of(Signal.class, SignalFollowUp.class);
  }

  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    List<FoundRecord> found =
        EveryRow.judged(em, Signal.class, Signal::id, row -> judged(row, person));
    List<FoundRecord> later =
        EveryRow.judged(
            em, SignalFollowUp.class, SignalFollowUp::id, row -> mentioned(row, person));
    // A signal whose follow-ups mention the person too counts as what the signal itself is.
    return Stream.concat(found.stream(), later.stream()).toList();
  }

  private Optional<FoundRecord> judged(Signal signal, SoughtPerson person) {
    SignalSecret secret = signals.secret(signal);
    return FoundRecord.where(
        secret.person().filter(known -> known.mayBe(person)).isPresent(),
        person.mentionedIn(JsonMapping.JSON.toJson(secret.anonymous())),
        new RecordId(KIND, signal.id()),
        address(signal.id()));
  }

  private Optional<FoundRecord> mentioned(SignalFollowUp row, SoughtPerson person) {
    return FoundRecord.where(
        false,
        person.mentionedIn(JsonMapping.JSON.toJson(followUps.words(row))),
        new RecordId(KIND, row.signalId()),
        address(row.signalId()));
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return signals.find(em, id).map(signal -> address(signal.id()));
  }

  private static String address(UUID signal) {
    return "/v1/signals/" + signal;
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return signals.find(em, id).map(signal -> items(em, signal));
  }

  private List<PersonalItem> items(EntityManager em, Signal signal) {
    SignalSecret secret = signals.secret(signal);
    List<PersonalItem> items = new ArrayList<>(PersonalItems.of("", secret.anonymous()));
    secret.reporter().ifPresent(who -> items.addAll(withheld(who, secret.sourceTerms())));
    int number = 0;
    for (FollowUpView later : followUps.of(em, signal.id())) {
      String name = "followUps." + ++number;
      items.add(PersonalItem.open(name + ".writtenAt", later.writtenAt().toString()));
      items.add(PersonalItem.open(name + ".kind", later.kind()));
      items.add(PersonalItem.open(name + ".text", later.text()));
    }
    items.add(PersonalItem.open("receivedAt", signal.receivedAt().toString()));
    items.add(PersonalItem.open("status", signal.status().code()));
    items.add(PersonalItem.open("sector", signal.sector()));
    items.add(PersonalItem.open("concerns", String.join(", ", signal.concerns())));
    items.add(PersonalItem.open("sex", signal.sex()));
    items.add(PersonalItem.open("place", signal.place()));
    signal.age().ifPresent(age -> items.add(PersonalItem.open("age", age.toString())));
    return items;
  }

  /** Whoever puts the bundle together must not read who a protected source is, either. */
  private static List<PersonalItem> withheld(ReporterDetails reporter, SourceTerms terms) {
    List<PersonalItem> items =
        terms.isProtected()
            ? List.of(PersonalItem.open("reporter", "protected"))
            : PersonalItems.of("reporter", reporter);
    return items.stream().map(item -> item.withheld(WithholdingGround.OTHERS_RIGHTS)).toList();
  }

  @Override
  public void rectify(EntityManager em, UUID id, PersonStatement statement) {
    signals
        .find(em, id)
        .ifPresent(signal -> signals.reseal(em, signal, signals.secret(signal).with(statement)));
  }

  @Override
  public void restrict(EntityManager em, UUID id, Optional<Instant> since) {
    signals.find(em, id).ifPresent(signal -> signal.restrict(since));
  }

  @Override
  public void erase(EntityManager em, UUID id) {
    Optional.ofNullable(em.find(Signal.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
        .ifPresent(
            signal -> {
              receipts.lookedAt(em, id, clock.instant().truncatedTo(ChronoUnit.MICROS));
              followUps.erase(em, id);
              em.remove(signal);
            });
  }
}
