package eu.vangnet.casework.conferences;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.CaseListAccess;
import eu.vangnet.casework.cases.ProtectedSources;
import eu.vangnet.casework.sharing.HeardCases;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What became of actions; each method is one transaction of the current tenant. */
@Singleton
class ActionDesk {
  private final Recorder recorder;
  private final ConferenceActions actions;
  private final Minutes minutes;
  private final HeardItems heard;
  private final CaseAccess cases;
  private final CaseListAccess lists;
  private final ProtectedSources sources;

  @Inject
  ActionDesk(
      Recorder recorder,
      ConferenceActions actions,
      Minutes minutes,
      HeardItems heard,
      CaseAccess cases,
      CaseListAccess lists,
      ProtectedSources sources) {
    this.recorder = recorder;
    this.actions = actions;
    this.minutes = minutes;
    this.heard = heard;
    this.cases = cases;
    this.lists = lists;
    this.sources = sources;
  }

  /** An action with its entry in the minutes. */
  private record Found(ConferenceAction action, MinuteEntry entry) {}

  /** A page of the actions that the caller may see. */
  Page<ConferenceActionView> page(PageRequest request) {
    Instant now = recorder.now();
    return recorder.read(
        em -> {
          HeardCases told = lists.heard(em, () -> actions.about(em, caller(), now));
          Page<ConferenceAction> page = actions.page(em, request, caller(), now, told);
          Map<UUID, MinuteEntry> entries = entries(em, page.items());
          return page.map(action -> view(new Found(action, entries.get(action.id())), now));
        });
  }

  private Map<UUID, MinuteEntry> entries(EntityManager em, List<ConferenceAction> listed) {
    return minutes.entries(em, listed.stream().map(ConferenceAction::id).toList()).stream()
        .collect(Collectors.toMap(MinuteEntry::id, entry -> entry));
  }

  /** An action; 404 where there is none that the caller may see. */
  ConferenceActionView view(UUID id) {
    Instant now = recorder.now();
    return recorder.read(em -> view(require(em, id, now), now));
  }

  /** It was done; the tenant's own people say so, and whoever had to do it. */
  Made complete(UUID id, ActionOutcome sent, Optional<String> ifMatch, CreationKey key) {
    return end(id, sent, ifMatch, key, ActionState.DONE);
  }

  /** It need not be done any more; the tenant's own people say so. */
  Made cancel(UUID id, ActionOutcome sent, Optional<String> ifMatch, CreationKey key) {
    OwnPeople.require();
    return end(id, sent, ifMatch, key, ActionState.CANCELLED);
  }

  private Made end(
      UUID id, ActionOutcome sent, Optional<String> ifMatch, CreationKey key, ActionState how) {
    Instant now = recorder.now();
    return recorder.make(
        key,
        made -> ConferenceActionView.address(id),
        made ->
            JournalEntry.done(Right.TASK_DO, ObjectType.ACTION, id.toString())
                .event(how == ActionState.DONE ? "actionDone" : "actionCancelled"),
        (em, made) -> {
          Found found = require(em, id, now);
          found.entry().caseId().ifPresent(of -> cases.require(em, of, Right.TASK_DO));
          EntityTags.require(ifMatch, view(found, now));
          if (!found.action().open()) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "notInThisState: The action is " + found.action().state() + " already.");
          }
          found
              .entry()
              .caseId()
              .ifPresent(of -> sources.require(em, of, Map.of("/note", sent.note())));
          found.action().end(how, caller().subject(), now);
          actions.seal(found.action(), sent);
        });
  }

  private Found require(EntityManager em, UUID id, Instant now) {
    return actions
        .find(em, id, caller(), now)
        .flatMap(
            action ->
                minutes.entries(em, List.of(id)).stream()
                    .map(entry -> new Found(action, entry))
                    .findFirst())
        .filter(found -> heard.shows(em, found.entry(), caller().organisation()))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private ConferenceActionView view(Found found, Instant now) {
    return ConferenceActionView.of(
        found.action(),
        found.entry(),
        minutes.words(found.entry()),
        actions.outcome(found.action()),
        now);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
