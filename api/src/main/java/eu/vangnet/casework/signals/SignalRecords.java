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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Signals as records about the person of concern. Who reported is never given to that person. */
@Singleton
class SignalRecords implements PersonalRecords {
  private static final String KIND = "signal";
  private static final Pattern PARTICIPANT = Pattern.compile("^weighings\\.\\d+\\.participants\\.");

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
  public Class<?> row() {
    return Signal.class;
  }

  /** The case that was opened from it, also once that is gone. */
  @Override
  public Set<RecordId> partOf(EntityManager em, UUID id) {
    return signals
        .find(em, id)
        .flatMap(Signal::caseId)
        .map(file -> Set.of(new RecordId("case", UUID.fromString(file))))
        .orElse(Set.of());
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
    List<PersonalItem> items = new ArrayList<>();
    PersonalItems.of("", secret.anonymous()).stream()
        .map(item -> item.withheldIf(isOfOthers(item), WithholdingGround.OTHERS_RIGHTS))
        .forEach(items::add);
    secret.reporter().ifPresent(who -> items.addAll(withheld(who, secret.sourceTerms())));
    int number = 0;
    for (FollowUpView later : followUps.of(em, signal.id())) {
      boolean kept = secret.sourceTerms().isProtected() && later.saidByReporter();
      followUp("followUps." + ++number, later).stream()
          .map(item -> item.withheldIf(kept, WithholdingGround.OTHERS_RIGHTS))
          .forEach(items::add);
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

  /** Who took part in a weighing is somebody else than the person it is about. */
  private static boolean isOfOthers(PersonalItem item) {
    return PARTICIPANT.matcher(item.name()).find();
  }

  private static List<PersonalItem> followUp(String name, FollowUpView later) {
    return List.of(
        PersonalItem.open(name + ".writtenAt", later.writtenAt().toString()),
        PersonalItem.open(name + ".kind", later.kind()),
        PersonalItem.open(name + ".text", later.text()));
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
  public Optional<String> restricted() {
    return Optional.of(
        "select ownSignal.id from Signal ownSignal where ownSignal.restrictedAt is not null"
            + " and ownSignal.id = ");
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
