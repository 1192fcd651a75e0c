package eu.vangnet.casework.support.plans;

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

/** Makes, reads and changes plans; each method is one transaction of the current tenant. */
@Singleton
class PlanDesk {
  private static final PlanContent NOTHING =
      new PlanContent("", List.of(), List.of(), List.of(), List.of());

  private final Recorder recorder;
  private final CaseAccess cases;
  private final SupportRecords records;
  private final PlanCodes codes;
  private final PlanViews views;

  @Inject
  PlanDesk(
      Recorder recorder,
      CaseAccess cases,
      SupportRecords records,
      PlanCodes codes,
      PlanViews views) {
    this.recorder = recorder;
    this.cases = cases;
    this.records = records;
    this.codes = codes;
    this.views = views;
  }

  /** Makes a plan. */
  Made make(UUID caseFile, NewPlan sent, CreationKey key) {
    PlanChange wanted =
        new PlanChange(
            Optional.of(sent.summary()),
            sent.goals(),
            sent.riskFactors(),
            sent.protectiveFactors(),
            sent.measures());
    codes.check(wanted);
    return recorder.make(
        key,
        id -> PlanViews.address(caseFile, id),
        id -> entry(caseFile).event("planMade"),
        (em, id) -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.PLAN_CHANGE);
          records.add(
              em,
              id,
              SupportPlace.of(SupportKind.PLAN, caseFile),
              SentClassification.of(
                  sent.dataCategory(),
                  sent.professionalSecret(),
                  sent.sharedUntil(),
                  Callers.organisation()),
              merged(hearing, NOTHING, wanted));
        });
  }

  /** The plans of a case that the caller hears of. */
  PlanList list(UUID caseFile) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.PLAN_READ);
          List<SupportRecord> heard =
              records.heard(em, SupportPlace.of(SupportKind.PLAN, caseFile), hearing::shows);
          return new PlanList(
              heard.stream().map(plan -> views.of(em, caseFile, plan, hearing)).toList(),
              "/v1/cases/" + caseFile + "/plans");
        });
  }

  /** A plan; 404 where there is none that the caller hears of. */
  PlanView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.PLAN_READ);
          return views.of(em, caseFile, require(em, caseFile, id, hearing), hearing);
        });
  }

  /** Applies a merge patch to what the caller was shown; what is hidden from the caller stays. */
  PlanView change(UUID caseFile, UUID id, JsonObject patch, Optional<String> ifMatch) {
    return recorder.change(
        entry(caseFile).event("planChanged"),
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.PLAN_CHANGE);
          SupportRecord plan = require(em, caseFile, id, hearing);
          EntityTags.require(ifMatch, views.of(em, caseFile, plan, hearing));
          PlanContent present = records.secret(plan, PlanContent.class);
          PlanChange changed = MergePatch.apply(patch, shown(hearing, present), PlanChange.class);
          codes.check(changed);
          records.reseal(plan, merged(hearing, present, changed));
          em.flush();
          return views.of(em, caseFile, plan, hearing);
        });
  }

  private static JournalEntry entry(UUID caseFile) {
    return JournalEntry.done(Right.PLAN_CHANGE, ObjectType.CASE, caseFile.toString());
  }

  private SupportRecord require(EntityManager em, UUID caseFile, UUID id, Hearing hearing) {
    return records.require(em, SupportPlace.of(SupportKind.PLAN, caseFile), id, hearing::shows);
  }

  private HeardItems heard(Hearing hearing) {
    return new HeardItems(hearing::shows, Callers.organisation(), recorder::identifier);
  }

  private PlanChange shown(Hearing hearing, PlanContent content) {
    HeardItems heard = heard(hearing);
    return new PlanChange(
        Optional.of(content.summary()),
        heard.shown(content.goals()),
        heard.shown(content.riskFactors()),
        heard.shown(content.protectiveFactors()),
        heard.shown(content.measures()));
  }

  private PlanContent merged(Hearing hearing, PlanContent present, PlanChange wanted) {
    HeardItems heard = heard(hearing);
    PlanContent merged =
        new PlanContent(
            wanted.summary().orElseThrow(),
            heard.merged("/goals", present.goals(), wanted.goals()),
            heard.merged("/riskFactors", present.riskFactors(), wanted.riskFactors()),
            heard.merged(
                "/protectiveFactors", present.protectiveFactors(), wanted.protectiveFactors()),
            heard.merged("/measures", present.measures(), wanted.measures()));
    heard.end();
    return merged;
  }
}
