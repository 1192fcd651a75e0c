package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.casework.sharing.Brought;
import eu.vangnet.casework.sharing.FieldGroup;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.security.Decision;
import eu.vangnet.security.DecisionPoint;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import eu.vangnet.spi.State;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Supplies the facts of a case to the decision point and acts on what it says. */
@Singleton
class CaseDecisions {
  private static final String SOME_TABLE = "table";

  private final Cases cases;
  private final CaseProcedures procedures;
  private final CaseTimers timers;
  private final CaseHearings hearings;
  private final BrokenGlass glass;

  @Inject
  CaseDecisions(
      Cases cases,
      CaseProcedures procedures,
      CaseTimers timers,
      CaseHearings hearings,
      BrokenGlass glass) {
    this.cases = cases;
    this.procedures = procedures;
    this.timers = timers;
    this.hearings = hearings;
    this.glass = glass;
  }

  /**
   * The case, for this action.
   *
   * @throws ProblemException 404 when there is none that the caller may see, 409 when its state
   *     does not permit the action
   */
  CaseFile require(EntityManager em, UUID id, Right action) {
    return judged(em, id, action).file();
  }

  /** The same, with what the caller may hear of the case now. */
  Hearing hearing(EntityManager em, UUID id, Right action) {
    return hearing(em, judged(em, id, action));
  }

  private CaseAtTable judged(EntityManager em, UUID id, Right action) {
    CaseAtTable table = table(em, id, action);
    Facts facts = glass.facts(em, table.file(), action, facts(table.seats(), table.file()));
    CaseAtTable judged = table.openedInEmergency(facts.emergency());
    if (isPartnerRefusedByState(facts, action)) {
      // Whoever hears nothing of a case does not hear from a refusal how far it is.
      Brought.requireShared(hearing(em, judged));
    }
    require(facts, action);
    return judged;
  }

  private static boolean isPartnerRefusedByState(Facts facts, Right action) {
    Decision decision = DecisionPoint.decide(caller(), action, facts);
    return decision.visible()
        && !decision.allowed()
        && caller().organisation().isPresent()
        && !StateRights.OF_THE_TENANT.contains(action);
  }

  /**
   * What each organisation that sits at the table hears, by its name. Asked for by the tenant's own
   * people.
   */
  Map<String, Hearing> audience(EntityManager em, UUID id) {
    CaseFile file = judged(em, id, Right.AUDIENCE_READ).file();
    Map<String, Hearing> audience = new TreeMap<>();
    CaseSeat.heldByOrganisation(cases.seats(em, id))
        .forEach(
            (organisation, held) ->
                audience.put(
                    organisation,
                    hearings.ofPartner(
                        em, id, new CaseHearings.Standing(held, file.restricted()), organisation)));
    return audience;
  }

  private Hearing hearing(EntityManager em, CaseAtTable judged) {
    CaseFile file = judged.file();
    return judged.emergency()
        ? hearings.inEmergency(em, file.id())
        : hearings.of(
            em,
            file.id(),
            new CaseHearings.Standing(ownSeats(judged.seats()), file.restricted()),
            judged.agreements());
  }

  /** The case as the caller may see it now; 404 where there is none to see. */
  CaseView view(EntityManager em, UUID id) {
    return view(em, judged(em, id, Right.CASE_READ));
  }

  /** A case that was found before, as the caller may see it now. */
  CaseView view(EntityManager em, CaseFile file) {
    return view(em, new CaseAtTable(file, seats(em, file.id())));
  }

  /** Whatever adds to a case waits for its row, so that nothing is added to one being erased. */
  private CaseFile lock(EntityManager em, UUID id) {
    return cases.lock(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /** Whether the caller may do this to a case that was found before. */
  boolean allows(EntityManager em, CaseFile file, Right action) {
    Facts facts = facts(seats(em, file.id()), file);
    return DecisionPoint.decide(caller(), action, facts).allowed();
  }

  /** Whether the caller may read a case that was found before, and hears these fields of it. */
  boolean shows(EntityManager em, CaseFile file, FieldGroup group) {
    List<CaseSeat> seats = seats(em, file.id());
    return DecisionPoint.decide(caller(), Right.CASE_READ, facts(seats, file)).allowed()
        && hearing(em, new CaseAtTable(file, seats)).shows(group);
  }

  private CaseFile find(EntityManager em, UUID id, Right action) {
    return cases.find(em, id).orElseThrow(() -> glass.absent(em, id, action));
  }

  /** In one question, so that a hidden case costs no other than an absent one. */
  private CaseAtTable table(EntityManager em, UUID id, Right action) {
    if (!action.reads()) {
      List<CaseSeat> seats = seats(em, id);
      return new CaseAtTable(lock(em, id), seats);
    }
    return caller()
        .organisation()
        .map(own -> cases.table(em, id, own).orElseThrow(() -> glass.absent(em, id, action)))
        .orElseGet(() -> new CaseAtTable(find(em, id, action), List.of()));
  }

  /** The seats that an organisation holds now. */
  Set<String> seatsOf(EntityManager em, UUID id, String organisation) {
    return CaseSeat.heldByOrganisation(cases.seats(em, id)).getOrDefault(organisation, Set.of());
  }

  /**
   * That there is such a case, that the caller does not see it, and that an emergency can open it.
   * Its row is held from then on, like by whatever adds to a case.
   *
   * @throws ProblemException 403 before anything is looked up for who may read no case at all; 404
   *     where there is none to open; 409 where the caller sees it anyway
   */
  void requireHidden(EntityManager em, UUID id) {
    if (!caller().holds(Right.CASE_READ)) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED,
          "The caller's roles do not hold the right " + Right.CASE_READ.code() + ".");
    }
    CaseFile file = lock(em, id);
    Facts facts = facts(seats(em, id), file);
    if (DecisionPoint.decide(caller(), Right.CASE_READ, facts).visible()) {
      throw new ProblemException(
          ProblemType.CONFLICT, "notHidden: You see this case; nothing has to open it.");
    }
    if (!glass.opens(em, file)) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
  }

  /**
   * Whether somebody whose own part in the case stands in for a seat may do this; whoever changes
   * something holds its row from then on.
   */
  boolean allowsParty(EntityManager em, UUID id, Right action) {
    CaseFile file = action.reads() ? find(em, id, action) : lock(em, id);
    return DecisionPoint.decide(caller(), action, asParty(file)).allowed();
  }

  /** What the caller may do to a case that was asked for before, so that a seat is no question. */
  List<ActionView> actions(EntityManager em, UUID id, Right... rights) {
    return ActionView.of(caller(), asParty(find(em, id, Right.CASE_READ)), rights);
  }

  private Facts asParty(CaseFile file) {
    Set<String> own = caller().organisation().map(Set::of).orElse(Set.of());
    return new Facts(own, permitted(file), file.restricted());
  }

  private static void require(Facts facts, Right action) {
    Decision decision = DecisionPoint.decide(caller(), action, facts);
    if (!decision.visible()) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    if (StateRights.OF_THE_TENANT.contains(action)) {
      OwnPeople.require();
    }
    if (!decision.allowed()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          decision.reason().orElse("") + ": The state of the case does not permit this now.");
    }
  }

  private CaseView view(EntityManager em, CaseAtTable judged) {
    CaseFile file = judged.file();
    CaseProcedure procedure = procedureOf(file);
    List<ActionView> actions =
        ActionView.of(
            caller(),
            facts(judged.seats(), file),
            Right.CASE_CHANGE,
            Right.CASE_NOTE,
            Right.CASE_MOVE,
            Right.CASE_CLOSE,
            Right.CASE_REOPEN,
            Right.CASE_SEAT,
            Right.CASE_PERMIT,
            Right.CASE_ATTACH,
            Right.CASE_DETACH);
    List<NextStep> steps =
        procedure.procedure().transitionsFrom(file.state()).stream().map(NextStep::of).toList();
    return CaseView.of(file, cases.secret(file), timers.of(em, file, procedure), steps, actions)
        .heardBy(hearing(em, judged));
  }

  CaseProcedure procedureOf(CaseFile file) {
    return procedures.of(file.module(), file.moduleVersion());
  }

  /**
   * The table that the module names first. Where the installation has lost the module a fixed name
   * stands for it, so that what is owed is kept all the same.
   */
  String firstTable(CaseFile file) {
    return procedures
        .installed(file.module(), file.moduleVersion())
        .map(CaseProcedure::firstTable)
        .orElse(SOME_TABLE);
  }

  private Facts facts(List<CaseSeat> seats, CaseFile file) {
    Set<String> seated = seats.stream().map(CaseSeat::organisation).collect(Collectors.toSet());
    return new Facts(seated, permitted(file), file.restricted());
  }

  private static Set<String> ownSeats(List<CaseSeat> seats) {
    return caller()
        .organisation()
        .map(own -> CaseSeat.heldByOrganisation(seats).getOrDefault(own, Set.of()))
        .orElse(Set.of());
  }

  /** Asked only where it decides: who works for the tenant itself needs no seat. */
  private List<CaseSeat> seats(EntityManager em, UUID id) {
    return caller().organisation().isEmpty()
        ? List.of()
        : cases.seats(em, id).stream().filter(CaseSeat::held).toList();
  }

  private Set<Right> permitted(CaseFile file) {
    CaseProcedure procedure = procedureOf(file);
    State state = procedure.state(file.state());
    Set<Right> rights = StateRights.of(state);
    procedure.procedure().transitionsFrom(file.state()).stream()
        .map(step -> StepKind.of(state.ending(), procedure.state(step.to()).ending()).right())
        .forEach(rights::add);
    if (caller().organisation().isPresent()) {
      rights.removeAll(StateRights.OF_THE_TENANT);
    }
    return rights;
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
