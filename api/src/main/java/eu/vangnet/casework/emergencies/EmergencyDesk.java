package eu.vangnet.casework.emergencies;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.tasks.EmergencyTasks;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.platform.settings.TenantSettings;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Opens hidden cases for a time, and has others judge that. */
@Singleton
class EmergencyDesk {
  private final Recorder recorder;
  private final Emergencies emergencies;
  private final CaseAccess cases;
  private final TenantSettings settings;
  private final EmergencyTasks tasks;

  @Inject
  EmergencyDesk(
      Recorder recorder,
      Emergencies emergencies,
      CaseAccess cases,
      TenantSettings settings,
      EmergencyTasks tasks) {
    this.recorder = recorder;
    this.emergencies = emergencies;
    this.cases = cases;
    this.settings = settings;
    this.tasks = tasks;
  }

  /**
   * Opens a case that is hidden from the caller.
   *
   * @throws ProblemException 403 for who may read no case; 404 where there is no such case, and for
   *     people of a partner where more than the seat is lacking; 409 where the caller sees it
   *     anyway
   */
  Made open(UUID caseFile, NewEmergency sent, CreationKey key) {
    Duration length = length(sent);
    return recorder.make(
        key,
        EmergencyView::address,
        id ->
            JournalEntry.done(Right.EMERGENCY_OPEN, ObjectType.CASE, caseFile.toString())
                .event("glassBroken"),
        (em, id) -> {
          cases.requireHidden(em, caseFile);
          Emergency emergency = new Emergency(id, caseFile, opened(length));
          emergencies.add(em, emergency, new EmergencySecret(sent.reason(), Optional.empty()));
          tasks.set(em, opened(emergency), emergency.reviewBy());
        });
  }

  private Duration length(NewEmergency sent) {
    long most = settings.value(Setting.EMERGENCY_MOST_MINUTES);
    if (sent.minutes().filter(asked -> asked > most).isPresent()) {
      throw ProblemException.invalid(
          Violation.body(
              "/minutes", "range", "must be at most " + most + " (emergencyMostMinutes)"));
    }
    long usual = Math.min(most, settings.value(Setting.EMERGENCY_MINUTES));
    return Duration.ofMinutes(sent.minutes().map(Integer::longValue).orElse(usual));
  }

  private Emergency.Opened opened(Duration length) {
    Instant now = recorder.now();
    Duration toReview = Duration.ofDays(settings.value(Setting.EMERGENCY_REVIEW_DAYS));
    return new Emergency.Opened(
        caller().subject(), caller().organisation(), now, now.plus(length), now.plus(toReview));
  }

  /** A page of emergencies that the caller may know of. */
  Page<EmergencyView> page(PageRequest request) {
    return recorder.read(em -> emergencies.page(em, request, caller()).map(this::view));
  }

  /** An emergency; 404 where the caller may know of none. */
  EmergencyView view(UUID id) {
    return recorder.read(
        em -> view(emergencies.find(em, id, caller()).orElseThrow(EmergencyDesk::absent)));
  }

  /**
   * A second person judges it, once.
   *
   * @throws ProblemException 403 for who opened the case
   */
  Made judge(UUID id, NewJudgement sent, Optional<String> ifMatch, CreationKey key) {
    OwnPeople.require();
    return recorder.make(
        key,
        made -> EmergencyView.address(id),
        made ->
            JournalEntry.done(Right.EMERGENCY_REVIEW, ObjectType.EMERGENCY, id.toString())
                .event("emergencyReviewed"),
        (em, made) -> judge(em, id, sent, ifMatch));
  }

  private void judge(EntityManager em, UUID id, NewJudgement sent, Optional<String> ifMatch) {
    Emergency emergency = emergencies.lock(em, id, caller()).orElseThrow(EmergencyDesk::absent);
    if (emergency.openedBy().equals(caller().subject())) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED,
          EmergencyView.SECOND_PERSON
              + ": Who opened a case does not judge that; a second person does.");
    }
    EntityTags.require(ifMatch, view(emergency));
    if (emergency.state() != EmergencyState.OPENED) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED, "alreadyReviewed: It was judged before.");
    }
    emergency.reviewed(EmergencyState.of(sent.outcome()), caller().subject(), recorder.now());
    emergencies.reseal(emergency, emergencies.secret(emergency).judged(sent.words()));
    tasks.judged(em, opened(emergency), caller().subject(), recorder.now());
  }

  private static EmergencyTasks.Opened opened(Emergency emergency) {
    return new EmergencyTasks.Opened(
        UUID.fromString(emergency.caseId()),
        EmergencyView.address(emergency.id()),
        emergency.openedBy(),
        emergency.openedAt());
  }

  private EmergencyView view(Emergency emergency) {
    return EmergencyView.of(emergency, emergencies.secret(emergency), recorder.now(), caller());
  }

  private static ProblemException absent() {
    return new ProblemException(ProblemType.NOT_FOUND);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
