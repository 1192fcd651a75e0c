package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.EveryRow;
import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.ObjectType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Requests as records about who asked and about whom: the office that erases keeps names too. */
@Singleton
class RequestRecords implements PersonalRecords {
  static final String KIND = "request";

  private final SubjectRequests requests;

  @Inject
  RequestRecords(SubjectRequests requests) {
    this.requests = requests;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public ObjectType objectType() {
    return ObjectType.REQUEST;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(SubjectRequest.class);
  }

  @Override
  public Class<?> row() {
    return SubjectRequest.class;
  }

  @Override
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    return EveryRow.judged(
        em, SubjectRequest.class, SubjectRequest::id, row -> judged(row, person));
  }

  private Optional<FoundRecord> judged(SubjectRequest request, SoughtPerson person) {
    return FoundRecord.where(
        isAbout(requests.secret(request), person),
        false,
        new RecordId(KIND, request.id()),
        RequestLine.address(request.id()));
  }

  private static boolean isAbout(RequestSecret secret, SoughtPerson person) {
    boolean asked =
        secret
            .requester()
            .filter(
                who ->
                    person.mayBe(
                        Optional.of(who.name()), Optional.empty(), Optional.of(who.contact())))
            .isPresent();
    boolean subject =
        secret
            .person()
            .filter(who -> person.mayBe(who.name(), who.dateOfBirth(), who.contact()))
            .isPresent();
    return asked || subject;
  }

  @Override
  public Optional<String> address(EntityManager em, UUID id) {
    return requests.find(em, id).map(request -> RequestLine.address(request.id()));
  }

  @Override
  public Optional<List<PersonalItem>> export(EntityManager em, UUID id) {
    return requests.find(em, id).map(this::items);
  }

  private List<PersonalItem> items(SubjectRequest request) {
    List<PersonalItem> items = new ArrayList<>(PersonalItems.of("", requests.secret(request)));
    items.add(PersonalItem.open("kind", request.kind().code()));
    items.add(PersonalItem.open("state", request.state().code()));
    items.add(PersonalItem.open("receivedAt", request.receivedAt().toString()));
    return items;
  }

  /** Leaves the proof that it was dealt with, without anybody in it; an open one is still owed. */
  @Override
  public void erase(EntityManager em, UUID id) {
    requests
        .find(em, id)
        .ifPresent(
            request -> {
              if (request.state().open()) {
                throw new ProblemException(
                    ProblemType.TRANSITION_REFUSED,
                    "requestOpen: A request is answered before it is erased.");
              }
              requests.reseal(request, requests.secret(request).withoutPersons());
            });
  }
}
