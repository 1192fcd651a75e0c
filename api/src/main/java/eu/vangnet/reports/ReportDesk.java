package eu.vangnet.reports;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.enums.UuidNamespace;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnKind;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.reports.store.ReportShelf;
import eu.vangnet.reports.store.ReportState;
import eu.vangnet.reports.store.StoredReport;
import eu.vangnet.security.Facts;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asking for reports, reading and releasing them. */
@Singleton
class ReportDesk {
  static final String PATH = "/v1/reports";
  static final String JOBS = "/v1/jobs/";

  private static final String SECOND_PERSON = "secondPersonNeeded";

  private final Recorder recorder;
  private final ReportShelf shelf;
  private final OwnKind kind;

  @Inject
  ReportDesk(Recorder recorder, ReportShelf shelf, OwnKind kind) {
    this.recorder = recorder;
    this.shelf = shelf;
    this.kind = kind;
  }

  /**
   * Asks for a report.
   *
   * @throws ProblemException 403 for whoever is not of the programme, 409 while there is one of the
   *     same definition and period
   */
  Made request(NewReport sent, CreationKey key) {
    kind.requireProgramme();
    Principal caller = RequestContext.current().principalOrRefuse();
    return recorder.make(
        idOf(caller, key),
        key,
        id -> JOBS + id,
        id ->
            JournalEntry.done(Right.REPORT_REQUEST, ObjectType.REPORT, id.toString())
                .event("reportRequested"),
        (em, id) -> store(sent, caller, id));
  }

  private void store(NewReport sent, Principal caller, UUID id) {
    StoredReport.Wish wish = WishRules.check(sent, recorder.now());
    StoredReport wanted =
        StoredReport.requested(id, caller.tenant(), wish, caller.subject(), recorder.now());
    StoredReport stored = shelf.request(wanted).orElseThrow(() -> oneLives(wish, caller));
    if (!stored.wish().period().equals(wish.period())
        || !stored.wish().countries().equals(wish.countries())) {
      throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
    }
  }

  private ProblemException oneLives(StoredReport.Wish wish, Principal caller) {
    Map<String, String> location =
        shelf
            .living(wish.definition(), wish.period())
            .filter(report -> report.tenant().equals(caller.tenant()))
            .map(report -> Map.of("Location", PATH + '/' + report.id()))
            .orElse(Map.of());
    return new ProblemException(
        ProblemType.ALREADY_EXISTS,
        "There is a report of this definition and period. Two counts of one quarter would tell of"
            + " single persons by their difference, so there is one at a time.",
        List.of(),
        location);
  }

  /** A report of the own tenant; 404 where there is none. */
  ReportView view(UUID id) {
    return view(require(id));
  }

  /** Some reports of the own tenant, the latest first. */
  List<StoredReport> page(Optional<ReportShelf.Place> after, int most) {
    return shelf.page(RequestContext.current().principalOrRefuse().tenant(), after, most);
  }

  /**
   * Releases a report and has it published.
   *
   * @throws ProblemException 403 for the person who asked for it, 409 when it is not protected
   */
  Made release(UUID id, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        job -> JOBS + job,
        job ->
            JournalEntry.done(Right.REPORT_RELEASE, ObjectType.REPORT, id.toString())
                .event("reportReleased"),
        (em, job) -> {
          StoredReport report = require(id);
          kind.requireProgramme();
          release(report, ifMatch, job);
        });
  }

  private void release(StoredReport report, Optional<String> ifMatch, UUID job) {
    String subject = RequestContext.current().principalOrRefuse().subject();
    if (report.requestedBy().equals(subject)) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED,
          SECOND_PERSON
              + ": Whoever asked for a report does not release it; a second person does.");
    }
    EntityTags.require(ifMatch, view(report));
    // Random, because outsiders see it: nothing of time or order is to be read from it.
    UUID dataset = UUID.randomUUID();
    boolean released =
        shelf.release(report, new StoredReport.Release(subject, recorder.now(), dataset, job));
    if (!released) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "notProtected: Only a report whose protected figures are stored is released, once.");
    }
  }

  /**
   * Gives up a report whose job does not come to an end, so that its quarter can be asked for
   * again.
   *
   * @throws ProblemException 409 when its protected figures are stored: they have been seen, and
   *     the difference to a second count would tell
   */
  void withdraw(UUID id, Optional<String> ifMatch) {
    recorder.change(
        JournalEntry.done(Right.REPORT_REQUEST, ObjectType.REPORT, id.toString())
            .event("reportWithdrawn"),
        em -> {
          EntityTags.require(ifMatch, view(require(id)));
          if (!shelf.withdraw(id)) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "notOpen: A report is withdrawn only before its protected figures are stored.");
          }
          return id;
        });
  }

  private StoredReport require(UUID id) {
    return shelf
        .find(RequestContext.current().principalOrRefuse().tenant(), id)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private ReportView view(StoredReport report) {
    return ReportView.of(report, shelf.content(report.id()), actions(report));
  }

  private static List<ActionView> actions(StoredReport report) {
    Principal caller = RequestContext.current().principalOrRefuse();
    boolean open = report.state() == ReportState.PROTECTED;
    if (open && report.requestedBy().equals(caller.subject())) {
      return List.of(
          new ActionView(Right.REPORT_RELEASE.code(), false, Optional.of(SECOND_PERSON)));
    }
    Facts facts = new Facts(Set.of(), open ? Set.of(Right.REPORT_RELEASE) : Set.of());
    return ActionView.of(caller, facts, Right.REPORT_RELEASE);
  }

  /** The same for each repetition of a request; see {@link Recorder}. */
  private static UUID idOf(Principal caller, CreationKey key) {
    String name =
        String.join(
            "/", caller.tenant().value(), HexFormat.of().formatHex(key.caller()), key.key());
    return UuidCreator.getNameBasedSha1(UuidNamespace.NAMESPACE_URL, "urn:vangnet:report:" + name);
  }
}
