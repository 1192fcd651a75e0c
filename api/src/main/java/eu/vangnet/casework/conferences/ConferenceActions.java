package eu.vangnet.casework.conferences;

import eu.vangnet.casework.sharing.HeardCases;
import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalItems;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How it stands with the actions of conferences; seals and opens what became of them. */
@Singleton
class ConferenceActions {
  private static final String TABLE = "conference_action";

  private static final Collection<ConferenceAction> ROWS =
      new Collection<>(
          "/v1/actions",
          "select o from ConferenceAction o",
          ConferenceAction.class,
          List.of(
              Field.instant("lateFrom", "lateFrom"),
              Field.code("state", "state"),
              Field.code("case", "caseId"),
              Field.code("conference", "conferenceId")),
          (action, field) -> new Place(action.lateFrom(), action.id()));

  /** Cases are asked for by the subquery, like the tasks in them. */
  private static final String NOT_RESTRICTED =
      "(o.caseId is null or exists (select c.id from CaseFile c where c.id = o.caseId"
          + " and c.restrictedAt is null))";

  private static final String OWN_OF_A_PARTNER =
      "o.ownerOrganisation = ?1"
          + " and exists (select p.id from Participant p where p.conferenceId = o.conferenceId"
          + " and p.organisation = ?1)"
          + " and (o.caseId is null or exists (select s.id from CaseSeat s"
          + " where s.caseId = o.caseId and s.organisation = ?1 and s.endedAt is null))"
          + " and exists (select m.id from MinuteEntry m where m.id = o.id"
          + " and m.marks.professionalSecret = false"
          + " and (m.marks.sharedUntil is null or m.marks.sharedUntil > ?2))";

  private final SealedJson sealing;
  private final Cursors cursors;
  private final RecordHistory history;

  @Inject
  ConferenceActions(SealedJson sealing, Cursors cursors, RecordHistory history) {
    this.sealing = sealing;
    this.cursors = cursors;
    this.history = history;
  }

  void seal(ConferenceAction action, ActionOutcome outcome) {
    action.sealed(sealing.seal(outcome, TABLE, action.id()));
  }

  Optional<ActionOutcome> outcome(ConferenceAction action) {
    return action
        .sealed()
        .map(bytes -> sealing.open(bytes, ActionOutcome.class, TABLE, action.id()));
  }

  /** The action of an entry of the minutes, where it is one. */
  Optional<ConferenceAction> of(EntityManager em, MinuteEntry entry) {
    return Optional.ofNullable(em.find(ConferenceAction.class, entry.id().toString()));
  }

  /** What is said of it, for the person who asks; named like its entry. */
  List<PersonalItem> items(String name, ConferenceAction action) {
    List<PersonalItem> items = new ArrayList<>();
    items.add(PersonalItem.open(name + ".state", action.state()));
    outcome(action).ifPresent(said -> items.addAll(PersonalItems.of(name + ".outcome", said)));
    return items;
  }

  /** Takes an entry of the minutes away, with its action and what that was before. */
  void remove(EntityManager em, MinuteEntry entry) {
    of(em, entry)
        .ifPresent(
            action -> {
              history.forget(em, action.id());
              em.remove(action);
            });
    em.remove(entry);
  }

  /** Asked in one question, so that a hidden one costs what an absent one costs. */
  Optional<ConferenceAction> find(EntityManager em, UUID id, Principal caller, Instant now) {
    Collection.Scope scope = scope(caller, now);
    int number = scope.parameters().size() + 1;
    TypedQuery<ConferenceAction> query =
        em.createQuery(
            "select o from ConferenceAction o where " + scope.jpql() + " and o.id = ?" + number,
            ConferenceAction.class);
    return bound(query, scope).setParameter(number, id.toString()).getResultStream().findFirst();
  }

  /** Which of these the caller may see, as {@link #find} says of one, in one question. */
  Set<UUID> seen(EntityManager em, List<UUID> ids, Principal caller, Instant now) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    Collection.Scope scope = scope(caller, now);
    int number = scope.parameters().size() + 1;
    TypedQuery<String> query =
        em.createQuery(
            "select o.id from ConferenceAction o where " + scope.jpql() + " and o.id in ?" + number,
            String.class);
    return bound(query, scope)
        .setParameter(number, ids.stream().map(UUID::toString).toList())
        .getResultStream()
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  private static <T> TypedQuery<T> bound(TypedQuery<T> query, Collection.Scope scope) {
    for (int place = 0; place < scope.parameters().size(); place++) {
      query.setParameter(place + 1, scope.parameters().get(place));
    }
    return query;
  }

  /**
   * A page of what the caller may see, so that no other action is counted or ends a page. Whoever
   * took an action on hears of it where it hears that its case is talked about; the tenant's own
   * people hear of it as of any other entry of the minutes.
   */
  Page<ConferenceAction> page(
      EntityManager em, PageRequest request, Principal caller, Instant now, HeardCases heard) {
    Collection.Scope scope = scope(caller, now);
    List<Object> parameters = new ArrayList<>(scope.parameters());
    String told =
        caller.organisation().isPresent()
            ? among(heard.showing(HeardItems.HEADING).orElseThrow(), parameters)
            : "exists (select e.id from MinuteEntry e where e.id = o.id and "
                + heard.condition("e.caseId", "e.marks", parameters)
                + ")";
    return ROWS.read(
        em,
        cursors,
        request,
        new Collection.Scope(scope.jpql() + " and (o.caseId is null or " + told + ")", parameters));
  }

  private static String among(Set<UUID> cases, List<Object> parameters) {
    if (cases.isEmpty()) {
      return "1 = 0";
    }
    parameters.add(cases.stream().map(UUID::toString).toList());
    return "o.caseId in ?" + parameters.size();
  }

  /** The cases that the caller's actions are about; each is still to be asked for. */
  Set<UUID> about(EntityManager em, Principal caller, Instant now) {
    Collection.Scope scope = scope(caller, now);
    TypedQuery<String> query =
        em.createQuery(
            "select distinct o.caseId from ConferenceAction o where o.caseId is not null and "
                + scope.jpql(),
            String.class);
    return bound(query, scope).getResultStream().map(UUID::fromString).collect(Collectors.toSet());
  }

  /**
   * A partner's own actions, of conferences to which it is asked and of cases at whose table it
   * sits; and of restricted cases only for the few who may read them. They are minuted, so nobody
   * sees any who may read no minutes.
   */
  private static Collection.Scope scope(Principal caller, Instant now) {
    if (!caller.holds(Right.CONFERENCE_READ)) {
      return new Collection.Scope("1 = 0", List.of());
    }
    List<String> conditions = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    conditions.add(caller.holds(Right.RESTRICTED_READ) ? "1 = 1" : NOT_RESTRICTED);
    caller
        .organisation()
        .ifPresent(
            organisation -> {
              conditions.add(OWN_OF_A_PARTNER);
              parameters.add(organisation);
              parameters.add(now);
            });
    return new Collection.Scope(String.join(" and ", conditions), parameters);
  }
}
