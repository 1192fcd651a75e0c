package eu.vangnet.casework.demands;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.disclosures.DisclosureRegister;
import eu.vangnet.casework.disclosures.Footing;
import eu.vangnet.casework.disclosures.NewDisclosure;
import eu.vangnet.casework.disclosures.Recipient;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Records demands of authorities and what they get; by people of the tenant itself only. */
@Singleton
class DemandDesk {
  private final Recorder recorder;
  private final Demands demands;
  private final CaseAccess cases;
  private final DisclosureRegister register;

  @Inject
  DemandDesk(Recorder recorder, Demands demands, CaseAccess cases, DisclosureRegister register) {
    this.recorder = recorder;
    this.demands = demands;
    this.cases = cases;
    this.register = register;
  }

  /**
   * Records a demand.
   *
   * @throws ProblemException 404 where it names a case that the caller does not see
   */
  Made record(NewDemand sent, CreationKey key) {
    OwnPeople.require();
    Instant received = sent.receivedAt().orElse(recorder.now());
    if (received.isAfter(recorder.now())) {
      throw refused("/receivedAt", "range", "must not be in the future");
    }
    return recorder.make(
        key,
        DemandLine::address,
        id -> entry(Right.DEMAND_RECORD, id, "demandRecorded"),
        (em, id) -> {
          sent.caseId()
              .map(Identifiers::ofPath)
              .ifPresent(file -> cases.require(em, file, Right.DEMAND_RECORD));
          demands.add(em, new Demand(id, sent, subject(), received), DemandSecret.of(sent));
        });
  }

  /** A page of the register. */
  Page<DemandLine> page(PageRequest request) {
    OwnPeople.require();
    return recorder.read(em -> demands.page(em, request).map(DemandLine::of));
  }

  /** A demand; 404 where there is none, or its case is hidden from the caller. */
  DemandView view(UUID id) {
    OwnPeople.require();
    return recorder.read(
        em ->
            view(
                seen(em, demands.find(em, id).orElseThrow(DemandDesk::absent), Right.DEMAND_READ)));
  }

  /**
   * Records what was decided; what is handed over is a disclosure of the case.
   *
   * @throws ProblemException 409 where something is handed over of no case, or it was answered
   */
  Made answer(UUID id, NewDemandAnswer sent, Optional<String> ifMatch, CreationKey key) {
    OwnPeople.require();
    check(sent);
    return recorder.make(
        Identifiers.random(),
        key,
        made -> DemandLine.address(id),
        made -> entry(Right.DEMAND_ANSWER, id, "demandAnswered"),
        (em, made) -> {
          Demand demand =
              seen(em, demands.lock(em, id).orElseThrow(DemandDesk::absent), Right.DEMAND_ANSWER);
          EntityTags.require(ifMatch, view(demand));
          if (!demand.open()) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED, "notInThisState: A demand is answered once.");
          }
          if (!sent.refuses()) {
            disclose(em, demand, made, sent);
          }
          demand.answered(sent.outcome(), subject(), recorder.now());
          demands.reseal(demand, demands.secret(demand).answered(sent));
        });
  }

  private static void check(NewDemandAnswer sent) {
    if (sent.refuses() == !sent.items().isEmpty()) {
      throw refused("/items", "outcome", "must name what is handed over, and nothing else");
    }
    if (!sent.refuses() && sent.legalBasis().isEmpty()) {
      throw refused("/legalBasis", "required", "must say on which legal basis it is handed over");
    }
    for (int place = 0; place < sent.items().size(); place++) {
      if (sent.items().get(place).secret()) {
        throw refused(
            "/items/" + place + "/professionalSecret",
            "secret",
            "must not be under professional secrecy: its holder speaks, or nobody does");
      }
    }
  }

  private void disclose(EntityManager em, Demand demand, UUID made, NewDemandAnswer sent) {
    DemandSecret secret = demands.secret(demand);
    register.record(
        em,
        demand.caseId().orElseThrow(DemandDesk::ofNoCase),
        made,
        new NewDisclosure(
            new Recipient(Optional.empty(), Optional.of(secret.authority()), Optional.empty()),
            sent.items(),
            secret.demanded().orElseThrow(),
            sent.legalBasis().orElseThrow(),
            Optional.empty()),
        Footing.demand(demand.id()));
    demand.disclosed(made);
  }

  /** Of a case that is hidden from the caller no demand is shown either. */
  private Demand seen(EntityManager em, Demand demand, Right action) {
    demand.caseId().ifPresent(file -> cases.require(em, file, action));
    return demand;
  }

  private DemandView view(Demand demand) {
    return DemandView.of(demand, demands.secret(demand));
  }

  private static JournalEntry entry(Right action, UUID demand, String event) {
    return JournalEntry.done(action, ObjectType.DEMAND, demand.toString()).event(event);
  }

  /** Only a disclosure of a case asks for its protected source and its legal bases, and stays. */
  private static ProblemException ofNoCase() {
    return new ProblemException(
        ProblemType.TRANSITION_REFUSED,
        "ofNoCase: What is handed over is a disclosure of a case. Record the demand again, naming"
            + " the case that it is about, and answer that; this one can only be refused.");
  }

  private static ProblemException absent() {
    return new ProblemException(ProblemType.NOT_FOUND);
  }

  private static ProblemException refused(String pointer, String code, String message) {
    return ProblemException.invalid(Violation.body(pointer, code, message));
  }

  private static String subject() {
    return RequestContext.current().principalOrRefuse().subject();
  }
}
