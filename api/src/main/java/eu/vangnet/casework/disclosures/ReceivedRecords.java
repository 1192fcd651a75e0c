package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.security.ObjectType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other tenants told, as records about the person it is about. */
@Singleton
class ReceivedRecords implements PersonalRecords {
  static final String KIND = "receivedDisclosure";

  private final ReceivedDisclosures received;
  private final TakenOver takenOver;
  private final Instance<OpenedFromDisclosure> opened;

  @Inject
  ReceivedRecords(
      ReceivedDisclosures received,
      TakenOver takenOver,
      @Any Instance<OpenedFromDisclosure> opened) {
    this.opened = opened;
    this.takenOver = takenOver;
    this.received = received;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public ObjectType objectType() {
    return ObjectType.DISCLOSURE;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(ReceivedDisclosure.class, ReceivedNotice.class);
  }

  @Override
  public Class<?> row() {
    return ReceivedDisclosure.class;
  }

  @Override
  public Set<RecordId> partOf(EntityManager em, UUID id) {
    return opened.stream()
        .flatMap(keeper -> keeper.cameWith(em, id).stream())
        .collect(Collectors.toSet());
  }

  /** It names its person in words only; each is about one case, so whom it names it is about. */
  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(
        em, ReceivedDisclosure.class, ReceivedDisclosure::id, row -> judged(row, person));
  }

  private Optional<FoundRecord> judged(ReceivedDisclosure disclosure, SoughtPerson person) {
    return FoundRecord.where(
        person.mentionedIn(JsonMapping.JSON.toJson(received.secret(disclosure))),
        false,
        new RecordId(KIND, disclosure.id()),
        ReceivedDisclosureLine.address(disclosure.id()));
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return received.find(em, id).map(one -> ReceivedDisclosureLine.address(one.id()));
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return received.find(em, id).map(this::items);
  }

  private List<PersonalItem> items(ReceivedDisclosure disclosure) {
    List<PersonalItem> items =
        new ArrayList<>(PersonalItems.marked(PersonalItems.of("", received.secret(disclosure))));
    items.add(PersonalItem.open("sender", disclosure.sender()));
    items.add(PersonalItem.open("receivedAt", disclosure.receivedAt().toString()));
    return items;
  }

  @Override
  public void rectify(EntityManager em, UUID id, PersonStatement statement) {
    received
        .find(em, id)
        .ifPresent(
            disclosure ->
                received.reseal(
                    disclosure,
                    received.secret(disclosure).stated(statement.text(), statement.joinedAt())));
  }

  /**
   * Of what came with a case that is kept only the words go: what its sender says later still has
   * to arrive, until the case itself is erased. Of other things its sender hears that they are
   * erased, where it waits for an answer.
   */
  @Override
  public void erase(EntityManager em, UUID id) {
    if (opened.stream().anyMatch(keeper -> keeper.isKept(em, id))) {
      received
          .find(em, id)
          .ifPresent(disclosure -> received.reseal(disclosure, ReceivedSecret.nothing()));
    } else {
      takenOver.gone(em, id);
    }
  }
}
