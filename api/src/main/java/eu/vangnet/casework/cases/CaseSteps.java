package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.sharing.Brought;
import eu.vangnet.casework.sharing.FieldGroup;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.quotas.Quotas;
import eu.vangnet.platform.resources.Dating;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Transition;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The steps of a case; the country module judges each one. */
@Singleton
class CaseSteps {
  private final Recorder recorder;
  private final Cases cases;
  private final CaseDecisions decisions;
  private final CaseWords words;
  private final Quotas quotas;
  private final OpenCases openCases;
  private final StepJudge judge;
  private final ProtectedSources sources;
  private final CaseAges ages;
  private final Instance<ClosingCondition> conditions;

  @Inject
  CaseSteps(
      Recorder recorder,
      Cases cases,
      CaseDecisions decisions,
      CaseWords words,
      Quotas quotas,
      OpenCases openCases,
      StepJudge judge,
      ProtectedSources sources,
      CaseAges ages,
      @Any Instance<ClosingCondition> conditions) {
    this.recorder = recorder;
    this.cases = cases;
    this.decisions = decisions;
    this.words = words;
    this.quotas = quotas;
    this.openCases = openCases;
    this.judge = judge;
    this.sources = sources;
    this.ages = ages;
    this.conditions = conditions;
  }

  /** Takes a step of this kind. */
  Made take(UUID id, StepKind kind, NewStep sent, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        step -> "/v1/cases/" + id,
        step -> JournalEntry.done(kind.right(), ObjectType.CASE, id.toString()).event(kind.event()),
        (em, step) -> {
          CaseFile file = requireShared(em, id, kind);
          EntityTags.require(ifMatch, decisions.view(em, file));
          sources.require(em, id, sent.words());
          take(em, file, step, kind, sent);
        });
  }

  /** Nobody moves a case of which nothing is shared with them. */
  private CaseFile requireShared(EntityManager em, UUID id, StepKind kind) {
    Hearing hearing = decisions.hearing(em, id, kind.right());
    if (hearing.side().isPresent()) {
      Brought.requireShared(hearing);
    }
    return cases.find(em, id).orElseThrow();
  }

  /** A page of the steps of a case, the latest first; none where nothing is shared. */
  Page<StepView> page(UUID id, PageRequest request) {
    return recorder.read(
        em -> {
          Hearing hearing = decisions.hearing(em, id, Right.CASE_READ);
          return cases.steps(em, request, id, hearing).map(step -> view(step, hearing));
        });
  }

  /** A step of a case. */
  StepView view(UUID id, UUID step) {
    return recorder.read(
        em -> {
          Hearing hearing = decisions.hearing(em, id, Right.CASE_READ);
          return Optional.ofNullable(em.find(CaseStep.class, step.toString()))
              .filter(found -> found.caseId().equals(id))
              .filter(found -> hearing.ofOwn().shows())
              .map(found -> view(found, hearing))
              .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        });
  }

  /** Takes a step of a case whose row is held. */
  void take(EntityManager em, CaseFile file, UUID id, StepKind kind, NewStep sent) {
    take(em, file, id, kind, sent, condition -> true);
  }

  /**
   * Takes a step of a case whose row is held, as of the time that the recorder tells.
   *
   * @param asked which conditions a closure has to meet
   */
  void take(
      EntityManager em,
      CaseFile file,
      UUID id,
      StepKind kind,
      NewStep sent,
      Predicate<ClosingCondition> asked) {
    CaseProcedure procedure = decisions.procedureOf(file);
    State next = procedure.state(target(procedure, file, kind, sent));
    requireReason(kind, sent);
    requireDecided(sent);
    sent.legalBasis()
        .filter(code -> !procedure.knowsLegalBasis(code))
        .ifPresent(code -> refuse("/legalBasis", "must be a legal basis of the module"));
    Dating dating = recorder.dating();
    StepSecret secret = judge.require(em, file, procedure, next, sent);
    String actor = RequestContext.current().principalOrRefuse().subject();
    CaseStep step = new CaseStep(id, file, next.code(), sent, new CaseStep.Taken(actor, dating));
    step.sealed(words.sealed(id, secret));
    em.persist(step);
    if (kind == StepKind.CLOSE) {
      requireComplete(em, file, asked);
      file.closeIn(next, closingReason(procedure, sent), dating.at());
    } else {
      file.moveTo(next, dating.at());
    }
    if (kind == StepKind.REOPEN) {
      quotas.squeezedIn(em, openCases);
    }
  }

  /** Whoever takes a closed case up again says why, whatever the module asks for. */
  private static void requireReason(StepKind kind, NewStep sent) {
    if (kind == StepKind.REOPEN && sent.grounds().filter(text -> !text.isBlank()).isEmpty()) {
      throw ProblemException.invalid(
          Violation.body("/grounds", "required", "must say why the case is taken up again"));
    }
  }

  /** What is decided tomorrow is recorded tomorrow. */
  private void requireDecided(NewStep sent) {
    LocalDate taken = ages.now().atZone(ages.zone()).toLocalDate();
    if (sent.decidedOn().filter(day -> day.isAfter(taken)).isPresent()) {
      throw ProblemException.invalid(
          Violation.body("/decidedOn", "range", "must not be after the day of the step"));
    }
  }

  private void requireComplete(EntityManager em, CaseFile file, Predicate<ClosingCondition> asked) {
    conditions.stream()
        .filter(asked)
        .flatMap(condition -> condition.missing(em, file.id()).stream())
        .findFirst()
        .ifPresent(
            reason -> {
              throw new ProblemException(
                  ProblemType.TRANSITION_REFUSED, reason + ": The case cannot close without it.");
            });
  }

  static String target(CaseProcedure procedure, CaseFile file, StepKind kind, NewStep sent) {
    boolean ended = procedure.state(file.state()).ending();
    List<String> fitting =
        procedure.procedure().transitionsFrom(file.state()).stream()
            .map(Transition::to)
            .filter(to -> StepKind.of(ended, procedure.state(to).ending()) == kind)
            .toList();
    if (sent.to().isEmpty() && fitting.size() == 1) {
      return fitting.getFirst();
    }
    return sent.to()
        .filter(fitting::contains)
        .orElseThrow(() -> refusal("/to", "must be one of " + String.join(", ", fitting)));
  }

  static String closingReason(CaseProcedure procedure, NewStep sent) {
    return sent.reason()
        .flatMap(procedure::closingReason)
        .map(ClosingReason::code)
        .orElseThrow(() -> refusal("/reason", "must be a closing reason of the module"));
  }

  private static void refuse(String pointer, String message) {
    throw refusal(pointer, message);
  }

  private static ProblemException refusal(String pointer, String message) {
    return ProblemException.invalid(Violation.body(pointer, "code", message));
  }

  private StepView view(CaseStep step, Hearing hearing) {
    return StepView.of(
        step, hearing.shows(FieldGroup.GROUNDS) ? words.of(step) : StepSecret.withheld());
  }
}
