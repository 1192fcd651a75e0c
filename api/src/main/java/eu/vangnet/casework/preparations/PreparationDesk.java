package eu.vangnet.casework.preparations;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.disclosures.DisclosedItem;
import eu.vangnet.casework.disclosures.DisclosureRegister;
import eu.vangnet.casework.disclosures.Footing;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Prepares disclosures of cases step by step; only what is complete is told. */
@Singleton
class PreparationDesk {
  private final Recorder recorder;
  private final Preparations preparations;
  private final PreparedSteps steps;
  private final CaseAccess cases;
  private final PreparationRules rules;
  private final DisclosureRegister register;

  @Inject
  PreparationDesk(
      Recorder recorder,
      Preparations preparations,
      PreparedSteps steps,
      CaseAccess cases,
      PreparationRules rules,
      DisclosureRegister register) {
    this.recorder = recorder;
    this.preparations = preparations;
    this.steps = steps;
    this.cases = cases;
    this.rules = rules;
    this.register = register;
  }

  /** Begins to prepare a disclosure. */
  Made begin(UUID caseFile, NewPreparation sent, CreationKey key) {
    return recorder.make(
        key,
        id -> PreparationView.address(subject(caseFile), id),
        id -> entry(Right.PREPARATION_CREATE, caseFile, "preparationBegun"),
        (em, id) -> {
          cases.requireShared(em, caseFile, Right.PREPARATION_CREATE);
          rules.check(em, caseFile, sent);
          steps.begin(em, id, caseFile, sent);
        });
  }

  /**
   * Takes a step, for the first time or again.
   *
   * @throws ProblemException 409 where an earlier step was never taken, or it was concluded
   */
  Made take(UUID caseFile, UUID id, NewPreparedStep sent, CreationKey key) {
    return recorder.make(
        key,
        step -> PreparationView.address(subject(caseFile), id),
        step -> entry(Right.PREPARATION_CREATE, caseFile, "preparationStepTaken"),
        (em, step) -> {
          cases.requireShared(em, caseFile, Right.PREPARATION_CREATE);
          Preparation preparation = steps.require(em, caseFile, id);
          rules.checkStep(em, preparation, preparations.about(preparation).recipient(), sent);
          steps.take(em, preparation, step, sent);
        });
  }

  /**
   * Tells what a complete preparation decided.
   *
   * @throws ProblemException 409 naming what is missing or no longer shared, or where it was
   *     concluded before
   */
  Made conclude(UUID caseFile, UUID id, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        Identifiers.random(),
        key,
        made -> PreparationView.address(subject(caseFile), id),
        made -> entry(Right.PREPARATION_CONCLUDE, caseFile, "caseDisclosed"),
        (em, made) -> {
          cases.requireShared(em, caseFile, Right.PREPARATION_CONCLUDE);
          Preparation preparation = steps.require(em, caseFile, id);
          EntityTags.require(ifMatch, view(em, preparation));
          Completeness state = state(em, preparation);
          PreparedSteps.requireComplete(preparation, state.missing());
          rules.requireStillShared(em, caseFile, state.about().recipient(), state.items());
          register.record(
              em,
              caseFile,
              made,
              state.about().disclosure(told(em, caseFile, state.items())),
              Footing.preparation(id, state.ground()));
          preparation.concluded(made);
        });
  }

  private List<DisclosedItem> told(EntityManager em, UUID caseFile, List<PreparedItem> items) {
    return items.stream()
        .map(
            item -> item.told(rules.secret(em, caseFile, item), rules.category(em, caseFile, item)))
        .toList();
  }

  /** A page of the preparations of a case that the caller may know of. */
  Page<PreparationLine> page(UUID caseFile, PageRequest request) {
    return recorder.read(
        em -> {
          cases.requireShared(em, caseFile, Right.PREPARATION_READ);
          return preparations.page(
              em, request, new Preparations.About(subject(caseFile), caseFile), caller());
        });
  }

  /** A preparation of a case; 404 where there is none to see. */
  PreparationView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          cases.requireShared(em, caseFile, Right.PREPARATION_READ);
          return view(em, steps.require(em, caseFile, id));
        });
  }

  private PreparationView view(EntityManager em, Preparation preparation) {
    List<MissingPart> missing = preparation.open() ? state(em, preparation).missing() : List.of();
    UUID caseFile = preparation.caseId();
    return steps.view(
        em, subject(caseFile), preparation, missing, item -> rules.secret(em, caseFile, item));
  }

  private Completeness state(EntityManager em, Preparation preparation) {
    UUID caseFile = preparation.caseId();
    return steps.state(
        em,
        preparation,
        cases.disclosureRules(em, caseFile),
        (told, item) -> rules.closed(em, caseFile, told, item));
  }

  private static String subject(UUID caseFile) {
    return "/v1/cases/" + caseFile;
  }

  private static JournalEntry entry(Right action, UUID caseFile, String event) {
    return JournalEntry.done(action, ObjectType.CASE, caseFile.toString()).event(event);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
