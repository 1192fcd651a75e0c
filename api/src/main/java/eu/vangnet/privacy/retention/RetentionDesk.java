package eu.vangnet.privacy.retention;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.RequestJournal;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Reading and deciding the rules; each method is one transaction of the current tenant. */
@Singleton
class RetentionDesk {
  private final Recorder recorder;
  private final RetentionRules rules;

  @Inject
  RetentionDesk(Recorder recorder, RetentionRules rules) {
    this.recorder = recorder;
    this.rules = rules;
  }

  /** All rules. */
  RetentionList all() {
    List<RetentionView> views =
        recorder.read(em -> rules.all(em).stream().map(rule -> view(em, rule)).toList());
    RequestJournal.count(views.size());
    return new RetentionList(views, "/v1/retentions");
  }

  /** One rule; 404 where there is none. */
  RetentionView view(String code) {
    return recorder.read(em -> view(em, require(em, code)));
  }

  /**
   * Sets the tenant's own period.
   *
   * @throws ProblemException 400 for a period that is none or longer than the rule allows, 409 for
   *     a rule under which nothing is erased
   */
  RetentionView decide(String code, SetRetention sent, Optional<String> ifMatch) {
    return recorder.change(
        JournalEntry.done(Right.RETENTION_SET, ObjectType.RETENTION, code).event("retentionSet"),
        em -> {
          RetentionRule rule = require(em, code);
          EntityTags.require(ifMatch, view(em, rule));
          Period period = allowed(rule, sent.period());
          RetentionSetting setting =
              rules
                  .setting(em, rule.code())
                  .orElseGet(() -> new RetentionSetting(recorder.identifier(), rule.code()));
          setting.decide(
              period,
              sent.reviewOn(),
              RequestContext.current().principalOrRefuse().subject(),
              recorder.now());
          rules.store(em, setting, sent.reason());
          em.flush();
          return view(em, require(em, code));
        });
  }

  private static Period allowed(RetentionRule rule, String sent) {
    if (rule.standing() == RuleStanding.KEPT || rule.standing() == RuleStanding.HANDED_OVER) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "nothingErased: Under this rule nothing is erased, so it has no period.");
    }
    Period period =
        Lengths.parse(sent)
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        Violation.body("/period", "format", "must be at least a day")));
    if (rule.limit().filter(longest -> !Lengths.notLonger(period, longest)).isPresent()) {
      throw ProblemException.invalid(
          Violation.body(
              "/period", "tooLong", "must not be longer than " + rule.limit().orElseThrow()));
    }
    return period;
  }

  private RetentionRule require(EntityManager em, String code) {
    return RuleCode.parse(code)
        .flatMap(parsed -> rules.find(em, parsed))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private RetentionView view(EntityManager em, RetentionRule rule) {
    Optional<RetentionSetting> own = rules.setting(em, rule.code());
    return RetentionView.of(rule, own, own.map(rules::reason));
  }
}
