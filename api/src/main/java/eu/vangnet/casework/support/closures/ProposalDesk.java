package eu.vangnet.casework.support.closures;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.CaseClosing;
import eu.vangnet.casework.cases.NewStep;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.support.records.Callers;
import eu.vangnet.casework.support.records.SupportKind;
import eu.vangnet.casework.support.records.SupportPlace;
import eu.vangnet.casework.support.records.SupportRecord;
import eu.vangnet.casework.support.records.SupportRecords;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.spi.DataCategory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Closures with four eyes: one person proposes, another approves, and the case closes in the
 * transaction of the approval. A proposal is a decision like a step of the case: whoever sees the
 * case sees that there is one, and its words as far as they hear the case.
 */
@Singleton
class ProposalDesk {
  private static final Predicate<Classification> EVERYBODY = any -> true;
  private static final Classification DECISION =
      new Classification(DataCategory.ORDINARY, false, Optional.empty(), Optional.empty());

  private final Recorder recorder;
  private final CaseAccess cases;
  private final CaseClosing closing;
  private final SupportRecords records;

  @Inject
  ProposalDesk(Recorder recorder, CaseAccess cases, CaseClosing closing, SupportRecords records) {
    this.recorder = recorder;
    this.cases = cases;
    this.closing = closing;
    this.records = records;
  }

  /** Proposes a closure; one waits at a time. */
  Made propose(UUID caseFile, NewStep sent, CreationKey key) {
    return recorder.make(
        key,
        id -> address(caseFile, id),
        id -> entry(caseFile, Right.CLOSURE_PROPOSE).event("closureProposed"),
        (em, id) -> {
          cases.require(em, caseFile, Right.CLOSURE_PROPOSE);
          requireNoneWaiting(em, caseFile);
          closing.check(em, caseFile, sent);
          records
              .add(
                  em,
                  id,
                  place(caseFile),
                  DECISION,
                  new ProposalContent(sent, Optional.empty(), Optional.empty()))
              .become(ProposalState.PROPOSED);
        });
  }

  /**
   * Approves what somebody else proposed, and closes the case.
   *
   * @throws ProblemException 403 for the person who proposed, 409 where nothing waits or the module
   *     refuses
   */
  ProposalView approve(UUID caseFile, UUID id, Optional<String> ifMatch) {
    return recorder.change(
        entry(caseFile, Right.CASE_CLOSE).event("caseClosed"),
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_CLOSE);
          SupportRecord proposal = require(em, caseFile, id);
          if (proposal.recordedBy().equals(Callers.subject())) {
            throw new ProblemException(
                ProblemType.NOT_ALLOWED,
                "secondPersonNeeded: Whoever proposed does not approve; another person does.");
          }
          requireWaiting(proposal);
          EntityTags.require(ifMatch, view(em, caseFile, proposal, hearing));
          proposal.become(ProposalState.APPROVED);
          em.flush();
          NewStep step = records.secret(proposal, ProposalContent.class).step();
          closing.close(em, caseFile, recorder.identifier(), step);
          settle(proposal, ProposalState.CARRIED_OUT);
          return view(em, caseFile, proposal, hearing);
        });
  }

  /** Takes a proposal back. */
  ProposalView withdraw(UUID caseFile, UUID id, Optional<String> ifMatch) {
    return recorder.change(
        entry(caseFile, Right.CLOSURE_PROPOSE).event("closureWithdrawn"),
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CLOSURE_PROPOSE);
          SupportRecord proposal = require(em, caseFile, id);
          requireWaiting(proposal);
          EntityTags.require(ifMatch, view(em, caseFile, proposal, hearing));
          settle(proposal, ProposalState.WITHDRAWN);
          return view(em, caseFile, proposal, hearing);
        });
  }

  /** All of a case. */
  ProposalList list(UUID caseFile) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.PLAN_READ);
          return new ProposalList(
              records.heard(em, place(caseFile), EVERYBODY).stream()
                  .map(proposal -> view(em, caseFile, proposal, hearing))
                  .toList(),
              "/v1/cases/" + caseFile + "/proposals");
        });
  }

  /** One; 404 where there is none to see. */
  ProposalView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.PLAN_READ);
          return view(em, caseFile, require(em, caseFile, id), hearing);
        });
  }

  private void settle(SupportRecord proposal, String end) {
    NewStep step = records.secret(proposal, ProposalContent.class).step();
    proposal.become(end);
    records.reseal(
        proposal,
        new ProposalContent(step, Optional.of(Callers.subject()), Optional.of(recorder.now())));
  }

  private void requireNoneWaiting(EntityManager em, UUID caseFile) {
    boolean waits =
        records.heard(em, place(caseFile), EVERYBODY).stream()
            .anyMatch(proposal -> proposal.state().equals(ProposalState.PROPOSED));
    if (waits) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "proposalWaits: A closure is proposed already; it is approved or taken back first.");
    }
  }

  private static void requireWaiting(SupportRecord proposal) {
    if (!proposal.state().equals(ProposalState.PROPOSED)) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED, "notWaiting: This proposal was decided on already.");
    }
  }

  private SupportRecord require(EntityManager em, UUID caseFile, UUID id) {
    return records.require(em, place(caseFile), id, EVERYBODY);
  }

  private static JournalEntry entry(UUID caseFile, Right right) {
    return JournalEntry.done(right, ObjectType.CASE, caseFile.toString());
  }

  private ProposalView view(
      EntityManager em, UUID caseFile, SupportRecord proposal, Hearing hearing) {
    return ProposalView.of(
            proposal,
            records.secret(proposal, ProposalContent.class),
            address(caseFile, proposal.id()),
            cases.actions(em, caseFile, Right.CASE_CLOSE, Right.CLOSURE_PROPOSE))
        .heardBy(hearing);
  }

  private static SupportPlace place(UUID caseFile) {
    return SupportPlace.of(SupportKind.PROPOSAL, caseFile);
  }

  private static String address(UUID caseFile, UUID id) {
    return "/v1/cases/" + caseFile + "/proposals/" + id;
  }
}
