package eu.vangnet.privacy.opinions;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks the committee, records what it thinks and whether that is followed. */
@Singleton
class OpinionDesk {
  private final Recorder recorder;
  private final Opinions opinions;
  private final PersonalRegister register;

  @Inject
  OpinionDesk(Recorder recorder, Opinions opinions, PersonalRegister register) {
    this.recorder = recorder;
    this.opinions = opinions;
    this.register = register;
  }

  /** Asks the committee. */
  Made ask(NewQuestion sent, CreationKey key) {
    OwnPeople.require();
    return recorder.make(
        key,
        OpinionView::address,
        id -> entry(Right.OPINION_ASK, id, "opinionAsked"),
        (em, id) ->
            opinions.add(
                em,
                new Opinion(id, caseFile(em, sent), recorder.now()),
                OpinionSecret.asked(sent.question())));
  }

  /** Locks the case, so that nothing is asked about one that is being erased. */
  private Optional<UUID> caseFile(EntityManager em, NewQuestion sent) {
    Optional<UUID> known =
        sent.caseId()
            .flatMap(Identifiers::parse)
            .filter(id -> register.lock(em, new RecordId(OpinionRecords.CASE, id)))
            .filter(id -> !opinions.hides(em, id));
    if (known.isPresent() != sent.caseId().isPresent()) {
      throw ProblemException.invalid(
          Violation.body("/caseId", "unknown", "must be the id of a case"));
    }
    return known;
  }

  /** A page of opinions. */
  Page<OpinionView> page(PageRequest request) {
    OwnPeople.require();
    return recorder.read(em -> opinions.page(em, request).map(this::view));
  }

  /** An opinion; 404 where there is none, or its case is hidden from the caller. */
  OpinionView view(UUID id) {
    OwnPeople.require();
    return recorder.read(em -> view(require(em, id)));
  }

  /** Records what the committee thinks. */
  Made give(UUID id, NewOpinion sent, Optional<String> ifMatch, CreationKey key) {
    return step(
        id,
        new Step(Right.OPINION_GIVE, "opinionGiven"),
        ifMatch,
        key,
        opinion -> {
          opinion.given(recorder.now());
          opinions.reseal(opinion, opinions.secret(opinion).given(sent));
        });
  }

  /** Records whether an opinion is followed, and why. */
  Made follow(UUID id, NewFollowUp sent, Optional<String> ifMatch, CreationKey key) {
    return step(
        id,
        new Step(Right.OPINION_FOLLOW, "opinionAnswered"),
        ifMatch,
        key,
        opinion -> {
          opinion.answered(sent.followed(), recorder.now());
          opinions.reseal(opinion, opinions.secret(opinion).answered(sent.reasons()));
        });
  }

  /** A step with the event that tells of it. */
  private record Step(Right right, String event) {}

  private Made step(
      UUID id, Step step, Optional<String> ifMatch, CreationKey key, Consumer<Opinion> taken) {
    OwnPeople.require();
    return recorder.make(
        key,
        made -> OpinionView.address(id),
        made -> entry(step.right(), id, step.event()),
        (em, made) -> {
          Opinion opinion = require(em, id);
          EntityTags.require(ifMatch, view(opinion));
          OwnPeople.require(opinion.state().permitted(), step.right());
          taken.accept(opinion);
        });
  }

  private Opinion require(EntityManager em, UUID id) {
    return opinions.seen(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private OpinionView view(Opinion opinion) {
    return OpinionView.of(
        opinion,
        opinions.secret(opinion),
        OwnPeople.actions(opinion.state().permitted(), Right.OPINION_GIVE, Right.OPINION_FOLLOW));
  }

  private static JournalEntry entry(Right action, UUID opinion, String event) {
    return JournalEntry.done(action, ObjectType.OPINION, opinion.toString()).event(event);
  }
}
