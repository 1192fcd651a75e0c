package eu.vangnet.casework.support.aftercare;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.support.records.Callers;
import eu.vangnet.casework.support.records.HeardItems;
import eu.vangnet.casework.support.records.SentClassification;
import eu.vangnet.casework.support.records.SupportKind;
import eu.vangnet.casework.support.records.SupportPlace;
import eu.vangnet.casework.support.records.SupportRecord;
import eu.vangnet.casework.support.records.SupportRecords;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.MergePatch;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contacts after closing; each method is one transaction of the current tenant. */
@Singleton
class AfterCareDesk {
  static final String ENDED = "ended";

  private final Recorder recorder;
  private final CaseAccess cases;
  private final SupportRecords records;
  private final AfterCareViews views;

  @Inject
  AfterCareDesk(Recorder recorder, CaseAccess cases, SupportRecords records, AfterCareViews views) {
    this.recorder = recorder;
    this.cases = cases;
    this.records = records;
    this.views = views;
  }

  /** Plans contacts for a closed case. */
  Made plan(UUID caseFile, NewAfterCare sent, CreationKey key) {
    return recorder.make(
        key,
        id -> AfterCareViews.address(caseFile, id),
        id -> entry(caseFile).event("afterCarePlanned"),
        (em, id) -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.AFTERCARE_CHANGE);
          HeardItems heard = heard(hearing);
          List<CareContact> contacts = heard.merged("/contacts", List.of(), sent.contacts());
          heard.end();
          AfterCareContent content =
              new AfterCareContent(sent.aim(), contacts, Optional.empty(), Optional.empty());
          SupportRecord made =
              records.add(
                  em,
                  id,
                  place(caseFile),
                  SentClassification.of(
                      sent.dataCategory(),
                      sent.professionalSecret(),
                      sent.sharedUntil(),
                      Callers.organisation()),
                  content);
          made.due(content.nextDue());
        });
  }

  /** That of a case that the caller hears of. */
  AfterCareList list(UUID caseFile) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.PLAN_READ);
          return new AfterCareList(
              records.heard(em, place(caseFile), hearing::shows).stream()
                  .map(care -> views.of(em, caseFile, care, hearing))
                  .toList(),
              "/v1/cases/" + caseFile + "/aftercares");
        });
  }

  /** One; 404 where there is none that the caller hears of. */
  AfterCareView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.PLAN_READ);
          return views.of(em, caseFile, require(em, caseFile, id, hearing), hearing);
        });
  }

  /** Plans a contact, or records what came of one. */
  AfterCareView change(UUID caseFile, UUID id, JsonObject patch, Optional<String> ifMatch) {
    return recorder.change(
        entry(caseFile).event("afterCareChanged"),
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.AFTERCARE_CHANGE);
          SupportRecord care = running(em, caseFile, id, hearing, ifMatch);
          AfterCareContent content = records.secret(care, AfterCareContent.class);
          HeardItems heard = heard(hearing);
          AfterCareChange changed =
              MergePatch.apply(
                  patch,
                  new AfterCareChange(Optional.of(content.aim()), heard.shown(content.contacts())),
                  AfterCareChange.class);
          List<CareContact> contacts =
              heard.merged("/contacts", content.contacts(), changed.contacts());
          heard.end();
          AfterCareContent next =
              new AfterCareContent(aim(changed), contacts, content.endReason(), content.endedAt());
          care.due(next.nextDue());
          records.reseal(care, next);
          return views.of(em, caseFile, care, hearing);
        });
  }

  /** Ends it; no contact is due any more. */
  AfterCareView end(UUID caseFile, UUID id, AfterCareEnding sent, Optional<String> ifMatch) {
    return recorder.change(
        entry(caseFile).event("afterCareEnded"),
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.AFTERCARE_CHANGE);
          SupportRecord care = running(em, caseFile, id, hearing, ifMatch);
          AfterCareContent content = records.secret(care, AfterCareContent.class);
          care.become(ENDED);
          care.due(Optional.empty());
          records.reseal(
              care,
              new AfterCareContent(
                  content.aim(),
                  content.contacts(),
                  Optional.of(sent.reason()),
                  Optional.of(recorder.now())));
          return views.of(em, caseFile, care, hearing);
        });
  }

  private static String aim(AfterCareChange changed) {
    return changed
        .aim()
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    Violation.body("/aim", "required", "cannot be taken away")));
  }

  private SupportRecord running(
      EntityManager em, UUID caseFile, UUID id, Hearing hearing, Optional<String> ifMatch) {
    SupportRecord care = require(em, caseFile, id, hearing);
    EntityTags.require(ifMatch, views.of(em, caseFile, care, hearing));
    if (care.state().equals(ENDED)) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED, "notInThisState: This after-care has ended.");
    }
    return care;
  }

  private SupportRecord require(EntityManager em, UUID caseFile, UUID id, Hearing hearing) {
    return records.require(em, place(caseFile), id, hearing::shows);
  }

  private HeardItems heard(Hearing hearing) {
    return new HeardItems(hearing::shows, Callers.organisation(), recorder::identifier);
  }

  private static SupportPlace place(UUID caseFile) {
    return SupportPlace.of(SupportKind.AFTER_CARE, caseFile);
  }

  private static JournalEntry entry(UUID caseFile) {
    return JournalEntry.done(Right.AFTERCARE_CHANGE, ObjectType.CASE, caseFile.toString());
  }
}
