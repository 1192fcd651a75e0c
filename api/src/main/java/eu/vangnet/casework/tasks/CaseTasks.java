package eu.vangnet.casework.tasks;

import eu.vangnet.casework.sharing.HeardCases;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tasks in cases of the current tenant; seals and opens words. */
@Singleton
class CaseTasks {
  private static final String TABLE = "case_task";

  private static final Collection<CaseTask> ROWS =
      new Collection<>(
          "/v1/tasks",
          "select o from CaseTask o",
          CaseTask.class,
          List.of(
              Field.instant("lateFrom", "lateFrom"),
              Field.code("state", "state"),
              Field.code("case", "caseId"),
              Field.code("owner", "owner"),
              Field.code("source", "source")),
          (task, field) -> new Place(task.lateFrom(), task.id()));

  private static final String OF_EMERGENCIES =
      "(o.source = '" + CaseTask.OF_EMERGENCY + "' or o.source = '" + CaseTask.OF_REVIEW + "')";

  private static final String ALL = "1 = 1";

  private static final String SET_BY_TIMERS =
      "select new eu.vangnet.casework.tasks.TimerTask(o.id, o.caseId, o.timer, o.startedOn,"
          + " o.state, o.endedAt) from CaseTask o where o.source = ?1";
  private static final String EARLIEST_FIRST = " order by o.startedOn, o.id";

  private static final String NOT_RESTRICTED =
      "exists (select c.id from CaseFile c where c.id = o.caseId and c.restrictedAt is null)";

  private static final String OF_A_PARTNER =
      "exists (select s.id from CaseSeat s where s.caseId = o.caseId"
          + " and s.seat = o.owner and s.organisation = ?1 and s.endedAt is null)"
          + " and (o.marks.sourceOrganisation = ?1"
          + " or (o.marks.professionalSecret = false"
          + " and (o.marks.sharedUntil is null or o.marks.sharedUntil > ?2)))";

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  CaseTasks(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, CaseTask task, TaskSecret secret) {
    reseal(task, secret);
    em.persist(task);
  }

  void reseal(CaseTask task, TaskSecret secret) {
    task.sealed(sealing.seal(secret, TABLE, task.id()));
  }

  TaskSecret secret(CaseTask task) {
    return sealing.open(task.sealed(), TaskSecret.class, TABLE, task.id());
  }

  /**
   * Asked with the seats in one question, so that a hidden task costs what an absent one costs; the
   * decision on the case follows.
   */
  Optional<CaseTask> find(EntityManager em, UUID id, Principal caller, Instant now) {
    return shown(em, "o.id", id, caller, now).stream().findFirst();
  }

  /** As {@link #find}, those of one case. */
  List<CaseTask> shown(EntityManager em, UUID caseFile, Principal caller, Instant now) {
    return shown(em, "o.caseId", caseFile, caller, now);
  }

  private static List<CaseTask> shown(
      EntityManager em, String attribute, UUID wanted, Principal caller, Instant now) {
    Collection.Scope scope = scope(caller, now, _ -> ALL);
    int number = scope.parameters().size() + 1;
    TypedQuery<CaseTask> query =
        em.createQuery(
            "select o from CaseTask o where (%s) and %s = ?%d"
                .formatted(scope.jpql(), attribute, number),
            CaseTask.class);
    return bound(query, scope).setParameter(number, wanted.toString()).getResultList();
  }

  /** A page of what the caller hears, so that no other task is counted or ends a page. */
  Page<CaseTask> page(
      EntityManager em, PageRequest request, Principal caller, Instant now, HeardCases heard) {
    return ROWS.read(
        em,
        cursors,
        request,
        scope(caller, now, parameters -> heard.condition("o.caseId", "o.marks", parameters)));
  }

  /** The cases that the caller's tasks are in; what is heard of each is still to be asked. */
  Set<UUID> cases(EntityManager em, Principal caller, Instant now) {
    Collection.Scope scope = scope(caller, now, _ -> ALL);
    TypedQuery<String> query =
        em.createQuery(
            "select distinct o.caseId from CaseTask o where " + scope.jpql(), String.class);
    return bound(query, scope).getResultList().stream()
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
   * Tasks of the seats that the caller's organisation holds now, where the caller comes from one,
   * and none that is secret or no longer shared; and of restricted cases only for the few who may
   * read them. What comes of an emergency is for those who judge it, whatever the case is.
   *
   * @param heard what more has to hold of a task that is shown for its case, by the parameters so
   *     far
   */
  private static Collection.Scope scope(
      Principal caller, Instant now, Function<List<Object>, String> heard) {
    List<Object> parameters = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    conditions.add(caller.holds(Right.RESTRICTED_READ) ? ALL : NOT_RESTRICTED);
    caller
        .organisation()
        .ifPresent(
            organisation -> {
              conditions.add(OF_A_PARTNER);
              parameters.add(organisation);
              parameters.add(now);
            });
    conditions.add(heard.apply(parameters));
    String shown = String.join(" and ", conditions);
    boolean judges = caller.organisation().isEmpty() && caller.holds(Right.EMERGENCY_REVIEW);
    return new Collection.Scope(
        judges
            ? "(" + OF_EMERGENCIES + " or (" + shown + "))"
            : "not " + OF_EMERGENCIES + " and " + shown,
        parameters);
  }

  List<CaseTask> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from CaseTask o where o.caseId = ?1 order by o.lateFrom, o.id",
            CaseTask.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  /** All that timers have set so far, in the order in which their clocks started. */
  List<TimerTask> ofTimers(EntityManager em) {
    return em.createQuery(SET_BY_TIMERS + EARLIEST_FIRST, TimerTask.class)
        .setParameter(1, CaseTask.OF_TIMER)
        .getResultList();
  }

  /** The same in one case. */
  List<TimerTask> ofTimers(EntityManager em, UUID caseFile) {
    return em.createQuery(SET_BY_TIMERS + " and o.caseId = ?2" + EARLIEST_FIRST, TimerTask.class)
        .setParameter(1, CaseTask.OF_TIMER)
        .setParameter(2, caseFile.toString())
        .getResultList();
  }

  /** Whether a timer has set a task for this start of its clock. */
  boolean isSet(EntityManager em, UUID caseFile, String timer, LocalDate started) {
    return em.createQuery(
                "select count(o) from CaseTask o where o.caseId = ?1 and o.timer = ?2"
                    + " and o.startedOn = ?3",
                Long.class)
            .setParameter(1, caseFile.toString())
            .setParameter(2, timer)
            .setParameter(3, started)
            .getSingleResult()
        > 0;
  }
}
