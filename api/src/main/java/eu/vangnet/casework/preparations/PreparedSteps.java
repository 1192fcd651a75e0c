package eu.vangnet.casework.preparations;

import eu.vangnet.casework.disclosures.Recipient;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Principal;
import eu.vangnet.spi.DisclosureRule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a preparation goes on, whether it is about a case or a signal: begun, step by step in order,
 * and concluded once it is complete. Whoever asks has asked for the case or the signal before.
 */
@Singleton
class PreparedSteps {
  private final Recorder recorder;
  private final Preparations preparations;

  @Inject
  PreparedSteps(Recorder recorder, Preparations preparations) {
    this.recorder = recorder;
    this.preparations = preparations;
  }

  /**
   * Begins one by the caller.
   *
   * @throws ProblemException 400 for a talk of less than two
   */
  void begin(EntityManager em, UUID id, UUID subject, NewPreparation sent) {
    if (sent.occasion().equals("talk") && sent.participants().size() < 2) {
      throw ProblemException.invalid(
          Violation.body("/participants", "minItems", "must name the two or more who talk"));
    }
    Principal caller = RequestContext.current().principalOrRefuse();
    Preparation.Begun begun =
        new Preparation.Begun(caller.subject(), caller.organisation(), recorder.now());
    preparations.add(em, new Preparation(id, subject, sent.occasion(), begun), sent);
  }

  /**
   * Takes a step, for the first time or again.
   *
   * @throws ProblemException 400 for a step that leaves out what it is for; 409 where an earlier
   *     one was never taken, or the preparation was concluded
   */
  void take(EntityManager em, Preparation preparation, UUID step, NewPreparedStep sent) {
    requireOpen(preparation);
    StepContract.require(sent);
    requireOrder(em, preparation, Stage.of(sent.stage()));
    String by = RequestContext.current().principalOrRefuse().subject();
    preparations.add(
        em, new PreparationStep(step, preparation.id(), sent.stage(), by, recorder.now()), sent);
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
   * How far it has come.
   *
   * @param rules of the module, where there is a case
   * @param closed whether secrecy stands in the way of telling an item to a recipient
   */
  Completeness state(
      EntityManager em,
      Preparation preparation,
      List<DisclosureRule> rules,
      BiPredicate<Recipient, PreparedItem> closed) {
    NewPreparation about = preparations.about(preparation);
    List<NewPreparedStep> taken =
        preparations.steps(em, preparation.id()).stream().map(preparations::content).toList();
    List<PreparedItem> items = new Completeness(about, taken, rules, Set.of()).items();
    Set<Integer> kept =
        IntStream.range(0, items.size())
            .filter(place -> closed.test(about.recipient(), items.get(place)))
            .boxed()
            .collect(Collectors.toSet());
    return new Completeness(about, taken, rules, kept);
  }

  /**
   * A preparation of the case or signal that the caller may see.
   *
   * @throws ProblemException 404 where there is none
   */
  Preparation require(EntityManager em, UUID subject, UUID id) {
    return preparations
        .find(em, subject, id, RequestContext.current().principalOrRefuse())
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /**
   * Refuses what was told before or is not complete.
   *
   * @throws ProblemException 409 naming what is missing
   */
  static void requireComplete(Preparation preparation, List<MissingPart> missing) {
    requireOpen(preparation);
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

  private static void requireOpen(Preparation preparation) {
    if (!preparation.open()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED, "alreadyConcluded: It was told; prepare another one.");
    }
  }

  /**
   * All of it as it is shown to the caller: a secret is heard by the side that prepares to tell it,
   * and by nobody else before it is told, nor after.
   *
   * @param subject the address of the case or the signal
   * @param secret tells whether an item is under professional secrecy
   */
  PreparationView view(
      EntityManager em,
      String subject,
      Preparation preparation,
      List<MissingPart> missing,
      Predicate<PreparedItem> secret) {
    List<Taken> taken =
        preparations.steps(em, preparation.id()).stream()
            .map(step -> new Taken(step, preparations.content(step)))
            .toList();
    boolean keptBack =
        !isOfCaller(preparation)
            && taken.stream().flatMap(one -> one.content().items().stream()).anyMatch(secret);
    List<PreparedStepView> steps =
        taken.stream().map(one -> keptBack ? one.keptBack(secret) : one.shown()).toList();
    return PreparationView.of(
        subject, preparation, preparations.about(preparation), steps, missing);
  }

  private record Taken(PreparationStep step, NewPreparedStep content) {
    PreparedStepView shown() {
      return PreparedStepView.of(step, content);
    }

    PreparedStepView keptBack(Predicate<PreparedItem> secret) {
      return PreparedStepView.keptBack(step, content, secret);
    }
  }

  /** Whether the caller is on the side that prepares it. */
  static boolean isOfCaller(Preparation preparation) {
    return RequestContext.current()
        .principalOrRefuse()
        .organisation()
        .equals(preparation.organisation());
  }
}
