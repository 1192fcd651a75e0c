package eu.vangnet.casework.transfers;

import eu.vangnet.casework.attachments.ParcelFile;
import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.CaseParcel;
import eu.vangnet.casework.cases.PackedPart;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.StayingItem;
import eu.vangnet.casework.conferences.MinuteParcels;
import eu.vangnet.casework.consents.ConsentParcels;
import eu.vangnet.casework.disclosures.DisclosureParcels;
import eu.vangnet.casework.forms.FormParcels;
import eu.vangnet.casework.involved.ParcelPerson;
import eu.vangnet.casework.involved.PersonParcels;
import eu.vangnet.casework.links.LinkParcels;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.tasks.TaskParcels;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What hangs on a case and follows it: packed at the sender, kept at the receiver. Each feature
 * packs and keeps its own; here stand only their order and how they refer to each other.
 */
@Singleton
class DependentParts {
  private final PersonParcels persons;
  private final ConsentParcels consents;
  private final SupportParts support;
  private final MinuteParcels minutes;
  private final TaskParcels tasks;
  private final LinkParcels links;
  private final DisclosureParcels disclosures;
  private final FormParcels forms;
  private final ReceiverModules modules;
  private final SentTransfers sent;
  private final ReceivedTransfers received;

  @Inject
  DependentParts(
      PersonParcels persons,
      ConsentParcels consents,
      SupportParts support,
      MinuteParcels minutes,
      TaskParcels tasks,
      LinkParcels links,
      DisclosureParcels disclosures,
      FormParcels forms,
      ReceiverModules modules,
      SentTransfers sent,
      ReceivedTransfers received) {
    this.persons = persons;
    this.consents = consents;
    this.support = support;
    this.minutes = minutes;
    this.tasks = tasks;
    this.links = links;
    this.disclosures = disclosures;
    this.forms = forms;
    this.modules = modules;
    this.sent = sent;
    this.received = received;
  }

  /** For which case and what choice, as whom, and to whom where that is known. */
  record Asked(
      UUID caseFile,
      TransferScope scope,
      ParcelChoice choice,
      Hearing hearing,
      Optional<TenantId> receiver) {}

  /** What was packed before; what stays is added to its list. */
  record Begun(CaseParcel file, List<ParcelFile> attachments, List<StayingItem> stays) {}

  /**
   * What goes.
   *
   * @param persons the persons that go, in the order of the content
   */
  record Packed(TransferContent content, List<UUID> persons) {}

  Packed pack(EntityManager em, Asked asked, Begun begun) {
    PackedPart<ParcelPerson> people =
        persons.pack(
            em,
            asked.caseFile(),
            asked.choice(),
            TransferScope.takes(asked.scope().persons()),
            asked.hearing());
    List<UUID> numbered =
        people.numbers().entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    return new Packed(content(em, asked, begun, people), numbered);
  }

  private TransferContent content(
      EntityManager em, Asked asked, Begun begun, PackedPart<ParcelPerson> people) {
    UUID file = asked.caseFile();
    TransferScope scope = asked.scope();
    ParcelChoice choice = asked.choice();
    Hearing hearing = asked.hearing();
    List<StayingItem> stays = begun.stays();
    boolean said = TransferScope.takes(scope.consents());
    SupportParts.Packed supported = support.pack(em, asked, stays);
    return new TransferContent(
        begun.file(),
        begun.attachments(),
        goes(people, stays),
        goes(consents.pack(em, file, choice, said, hearing, people.numbers()), stays),
        supported.plans(),
        goes(
            Right.CONFERENCE_READ,
            () -> minutes.pack(em, file, choice, TransferScope.takes(scope.minutes()), hearing),
            stays),
        goes(
            Right.TASK_READ,
            () -> tasks.pack(em, file, choice, TransferScope.takes(scope.tasks()), hearing),
            stays),
        goes(links.pack(em, linkScope(em, asked)), stays),
        goes(
            Right.DISCLOSURE_READ,
            () ->
                disclosures.pack(
                    em, file, choice, TransferScope.takes(scope.disclosures()), hearing),
            stays),
        supported.afterCares(),
        supported.assessments(),
        supported.mentorings(),
        goes(Right.FORM_READ, () -> forms.pack(em, formScope(asked)), stays));
  }

  private FormParcels.Asked formScope(Asked asked) {
    return new FormParcels.Asked(
        asked.caseFile(),
        asked.choice(),
        TransferScope.takes(asked.scope().forms()),
        asked.hearing(),
        module -> modules.lacking(asked.receiver(), module));
  }

  private LinkParcels.Asked linkScope(EntityManager em, Asked asked) {
    return new LinkParcels.Asked(
        asked.caseFile(),
        asked.choice(),
        TransferScope.takes(asked.scope().links()),
        asked.hearing(),
        other -> taken(em, other, asked.receiver()));
  }

  /** Nobody sends off what is not for his eyes, and nothing tells him of it. */
  static <T> List<T> goes(Right right, Supplier<PackedPart<T>> part, List<StayingItem> stays) {
    boolean reads = RequestContext.current().principalOrRefuse().holds(right);
    return reads ? goes(part.get(), stays) : List.of();
  }

  private static <T> List<T> goes(PackedPart<T> part, List<StayingItem> stays) {
    stays.addAll(part.stays());
    return part.goes();
  }

  /** The transfer by which the receiver took a case over. */
  private Optional<UUID> taken(EntityManager em, UUID caseFile, Optional<TenantId> receiver) {
    return sent.of(em, caseFile).stream()
        .filter(transfer -> transfer.state() == SentState.ACCEPTED)
        .filter(transfer -> receiver.filter(transfer.receiver()::equals).isPresent())
        .map(SentTransfer::id)
        .findFirst();
  }

  /**
   * Keeps all of it with the case that was opened, in the transaction that opens it.
   *
   * @return the persons as they are named here, in the order of the content
   */
  List<UUID> keep(EntityManager em, TransferContent content, Arrival arrival) {
    Map<Integer, UUID> people = persons.keep(em, arrival, content.persons());
    consents.keep(em, arrival, content.consents(), people);
    support.keep(em, arrival, content);
    minutes.keep(em, arrival, content.minutes());
    tasks.keep(em, arrival, content.tasks());
    forms.keep(em, arrival, content.forms());
    links.keep(em, arrival, content.links(), transfer -> opened(em, transfer, arrival.sender()));
    return content.persons().stream().map(ParcelPerson::number).map(people::get).toList();
  }

  /** The case that was opened here from a transfer of the same tenant. */
  private Optional<UUID> opened(EntityManager em, UUID transfer, String sender) {
    return received
        .find(em, transfer)
        .filter(found -> found.sender().value().equals(sender))
        .flatMap(ReceivedTransfer::caseFile);
  }
}
