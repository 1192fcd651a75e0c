package eu.vangnet.casework.preparations;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.disclosures.DisclosedItem;
import eu.vangnet.casework.disclosures.DisclosureOrigin;
import eu.vangnet.casework.disclosures.DisclosureRegister;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prepares disclosures step by step; only what is complete is told. */
@Singleton
class PreparationDesk {
  private final Recorder recorder;
  private final Preparations preparations;
  private final CaseAccess cases;
  private final PreparationRules rules;
  private final DisclosureRegister register;

  @Inject
  PreparationDesk(
      Recorder recorder,
      Preparations preparations,
      CaseAccess cases,
      PreparationRules rules,
      DisclosureRegister register) {
    this.recorder = recorder;
    this.preparations = preparations;
    this.cases = cases;
    this.rules = rules;
    this.register = register;
  }

  /** Begins to prepare a disclosure. */
  Made begin(UUID caseFile, NewPreparation sent, CreationKey key) {
    return recorder.make(
        key,
        id -> PreparationView.address(caseFile, id),
        id -> entry(Right.PREPARATION_CREATE, caseFile, "preparationBegun"),
        (em, id) -> {
          cases.requireShared(em, caseFile, Right.PREPARATION_CREATE);
          rules.check(em, caseFile, sent);
          Preparation.Begun begun =
              new Preparation.Begun(caller().subject(), caller().organisation(), recorder.now());
          preparations.add(em, new Preparation(id, caseFile, sent.occasion(), begun), sent);
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
        step -> PreparationView.address(caseFile, id),
        step -> entry(Right.PREPARATION_CREATE, caseFile, "preparationStepTaken"),
        (em, step) -> {
          cases.requireShared(em, caseFile, Right.PREPARATION_CREATE);
          Preparation preparation = require(em, caseFile, id);
          requireOpen(preparation);
          StepContract.require(sent);
          rules.checkNotes(em, caseFile, sent);
          requireOrder(em, preparation, Stage.of(sent.stage()));
          preparations.add(
              em,
              new PreparationStep(step, id, sent.stage(), caller().subject(), recorder.now()),
              sent);
        });
  }

  private void requireOrder(EntityManager em, Preparation preparation, Stage next) {
    Set<String> taken =
        preparations.steps(em, preparation.id()).stream()
            .map(PreparationStep::stage)
            .collect(Collectors.toSet());
    List<String> before =
        next.before().stream().map(Stage::code).filter(stage -> !taken.contains(stage)).toList();
    if (!before.isEmpty()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "outOfOrder: Before this step take " + String.join(", ", before) + ".");
    }
  }

  /**
   * Tells what a complete preparation decided.
   *
   * @throws ProblemException 409 naming what is missing, or where it was concluded before
   */
  Made conclude(UUID caseFile, UUID id, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        Identifiers.random(),
        key,
        made -> PreparationView.address(caseFile, id),
        made -> entry(Right.PREPARATION_CONCLUDE, caseFile, "caseDisclosed"),
        (em, made) -> {
          cases.requireShared(em, caseFile, Right.PREPARATION_CONCLUDE);
          Preparation preparation = require(em, caseFile, id);
          EntityTags.require(ifMatch, view(em, preparation));
          requireOpen(preparation);
          Completeness state = state(em, preparation);
          requireComplete(state.missing());
          register.record(
              em,
              caseFile,
              made,
              state.about().disclosure(told(em, caseFile, state.items())),
              Optional.of(DisclosureOrigin.preparation(id)));
          preparation.concluded(made);
        });
  }

  private List<DisclosedItem> told(EntityManager em, UUID caseFile, List<PreparedItem> items) {
    return items.stream().map(item -> item.told(rules.secret(em, caseFile, item))).toList();
  }

  private static void requireComplete(List<MissingPart> missing) {
    if (!missing.isEmpty()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "incomplete: Still missing: "
              + missing.stream()
                  .limit(10)
                  .map(part -> part.code() + " " + part.about())
                  .collect(Collectors.joining("; ")));
    }
  }

  /** A page of the preparations of a case that the caller may know of. */
  Page<PreparationLine> page(UUID caseFile, PageRequest request) {
    return recorder.read(
        em -> {
          cases.requireShared(em, caseFile, Right.PREPARATION_READ);
          return preparations.page(em, request, caseFile, caller()).map(PreparationLine::of);
        });
  }

  /** A preparation of a case; 404 where there is none to see. */
  PreparationView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          cases.requireShared(em, caseFile, Right.PREPARATION_READ);
          return view(em, require(em, caseFile, id));
        });
  }

  private PreparationView view(EntityManager em, Preparation preparation) {
    List<PreparedStepView> steps =
        preparations.steps(em, preparation.id()).stream()
            .map(step -> PreparedStepView.of(step, preparations.content(step)))
            .toList();
    List<MissingPart> missing = preparation.open() ? state(em, preparation).missing() : List.of();
    return PreparationView.of(preparation, preparations.about(preparation), steps, missing);
  }

  private Completeness state(EntityManager em, Preparation preparation) {
    UUID caseFile = preparation.caseId();
    List<NewPreparedStep> steps =
        preparations.steps(em, preparation.id()).stream().map(preparations::content).toList();
    Completeness described =
        new Completeness(
            preparations.about(preparation), steps, cases.disclosureRules(em, caseFile), Set.of());
    List<PreparedItem> items = described.items();
    Set<Integer> closed =
        IntStream.range(0, items.size())
            .filter(place -> rules.closed(em, caseFile, items.get(place)))
            .boxed()
            .collect(Collectors.toSet());
    return new Completeness(described.about(), steps, described.rules(), closed);
  }

  private Preparation require(EntityManager em, UUID caseFile, UUID id) {
    return preparations
        .find(em, caseFile, id, caller())
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private static void requireOpen(Preparation preparation) {
    if (!preparation.open()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED, "alreadyConcluded: It was told; prepare another one.");
    }
  }

  private static JournalEntry entry(Right action, UUID caseFile, String event) {
    return JournalEntry.done(action, ObjectType.CASE, caseFile.toString()).event(event);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
