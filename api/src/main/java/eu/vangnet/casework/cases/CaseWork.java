package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.signals.SignalDesk;
import eu.vangnet.casework.signals.SignalHandOver;
import eu.vangnet.casework.signals.WeighingView;
import eu.vangnet.codelists.CodeChecks;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.RequestJournal;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.quotas.Quotas;
import eu.vangnet.platform.resources.Dating;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.MergePatch;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opening, reading and changing cases; each method is one transaction of the current tenant. */
@Singleton
class CaseWork {
  private final Recorder recorder;
  private final Cases cases;
  private final CaseDecisions decisions;
  private final CaseHearings hearings;
  private final SignalDesk signals;
  private final CodeChecks codes;
  private final Quotas quotas;
  private final OpenCases openCases;
  private final CaseAges ages;
  private final ProtectedSources sources;
  private final CaseOpening opening;

  @Inject
  CaseWork(
      Recorder recorder,
      Cases cases,
      CaseDecisions decisions,
      CaseHearings hearings,
      SignalDesk signals,
      CodeChecks codes,
      Quotas quotas,
      OpenCases openCases,
      CaseAges ages,
      ProtectedSources sources,
      CaseOpening opening) {
    this.recorder = recorder;
    this.cases = cases;
    this.decisions = decisions;
    this.hearings = hearings;
    this.signals = signals;
    this.codes = codes;
    this.quotas = quotas;
    this.openCases = openCases;
    this.ages = ages;
    this.sources = sources;
    this.opening = opening;
  }

  /** Opens a case from a weighed signal. */
  Made open(NewCase sent, CreationKey key) {
    UUID signal =
        Identifiers.parse(sent.signal())
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        Violation.body("/signal", "unknown", "must be the id of a signal")));
    return recorder.make(
        key,
        id -> "/v1/cases/" + id,
        id ->
            JournalEntry.done(Right.CASE_OPEN, ObjectType.CASE, id.toString()).event("caseOpened"),
        (em, id) -> open(em, id, signal, sent));
  }

  private void open(EntityManager em, UUID id, UUID signal, NewCase sent) {
    quotas.requireRoom(em, openCases);
    sources.requireOfSignal(em, signal, sent.words());
    SignalHandOver given = signals.handOver(em, signal, id);
    CaseProcedure procedure = given.procedure();
    if (!procedure.knowsLegalBasis(sent.legalBasis())) {
      throw ProblemException.invalid(
          Violation.body("/legalBasis", "code", "must be a legal basis of the module"));
    }
    Dating dating = recorder.dating();
    CaseFile file =
        new CaseFile(id, signal, given, procedure.state(given.state()), sent.legalBasis(), dating);
    file.concernedWith(ages.kept(given.age(), given.person(), given.concerns()));
    CaseSecret secret = new CaseSecret(given.person(), sent.summary(), List.of());
    opening.keep(em, file, secret, decided(given, sent, dating.at()), dating);
  }

  /** A case was decided on when its signal was weighed, which may be days before it is opened. */
  private NewStep decided(SignalHandOver given, NewCase sent, Instant openedAt) {
    ZoneId zone = ages.zone();
    Optional<WeighingView> weighing = given.weighing();
    return NewStep.opening(
        weighing.map(WeighingView::decidingBody).orElseGet(() -> given.procedure().firstTable()),
        sent.legalBasis(),
        sent.grounds(),
        weighing
            .map(by -> by.decidedAt().atZone(zone).toLocalDate())
            .filter(day -> !day.equals(openedAt.atZone(zone).toLocalDate())));
  }

  /** A page of the cases that the caller may see. */
  Page<CaseLine> page(PageRequest request) {
    Principal caller = RequestContext.current().principalOrRefuse();
    return recorder.read(
        em ->
            caller
                .organisation()
                .map(organisation -> heard(em, seated(em, request, caller), organisation))
                .orElseGet(() -> cases.page(em, request, caller)));
  }

  /** A filter finds no case of which nothing is shared: else it would tell the state of it. */
  private Page<CaseLine> seated(EntityManager em, PageRequest request, Principal caller) {
    if (!request.filters()) {
      return cases.page(em, request, caller);
    }
    String organisation = caller.organisation().orElseThrow();
    Map<UUID, Hearing> heard =
        hearings.atTables(em, cases.atTables(em, organisation), organisation);
    return cases.page(
        em,
        request,
        heard.keySet().stream()
            .filter(id -> heard.get(id).ofOwn().shows())
            .collect(Collectors.toSet()));
  }

  /**
   * What of a page a partner hears; asked for all cases at once. Restricted cases are on the page
   * of those only who still read them.
   */
  private Page<CaseLine> heard(EntityManager em, Page<CaseLine> page, String organisation) {
    Set<UUID> ids =
        page.items().stream().map(line -> UUID.fromString(line.id())).collect(Collectors.toSet());
    Map<UUID, Hearing> heard = hearings.atTables(em, ids, organisation);
    return page.map(line -> line.heardBy(heard.get(UUID.fromString(line.id()))));
  }

  /** A case as the caller may see it; 404 where there is none to see. */
  CaseView view(UUID id) {
    return recorder.read(em -> decisions.view(em, id));
  }

  /** Applies a merge patch to what can be changed. */
  CaseView change(UUID id, JsonObject patch, Optional<String> ifMatch) {
    return recorder.change(
        JournalEntry.done(Right.CASE_CHANGE, ObjectType.CASE, id.toString()).event("caseChanged"),
        em -> {
          CaseFile file = decisions.require(em, id, Right.CASE_CHANGE);
          EntityTags.require(ifMatch, decisions.view(em, file));
          CaseChange changed = MergePatch.apply(patch, changeable(file), CaseChange.class);
          codes
              .begin()
              .code("/sector", "sector", changed.sector())
              .code("/sex", "sex", changed.sex())
              .codes("/concerns", "concern", changed.concerns())
              .end();
          ages.requireNoIdeology(em, file, changed);
          sources.require(em, id, changed.words());
          changed.reason().ifPresent(RequestJournal::because);
          file.change(changed);
          cases.reseal(em, file, cases.secret(file).with(changed));
          return decisions.view(em, file);
        });
  }

  private CaseChange changeable(CaseFile file) {
    CaseSecret secret = cases.secret(file);
    return new CaseChange(
        Optional.of(file.sector()),
        file.concerns(),
        file.age(),
        Optional.of(file.sex()),
        secret.person(),
        secret.summary(),
        Optional.empty());
  }
}
