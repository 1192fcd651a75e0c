package eu.vangnet.casework.reportpoints;

import eu.vangnet.codelists.CodeChecks;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.quotas.Quotas;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a tenant does with its report points; each method is one transaction of the tenant. The
 * public copy follows when the own row is locked and written, so that of two changes at once only
 * that which goes through is read by anybody. Should the commit fail behind it, {@link
 * DirectoryCheck} sets the copy right.
 */
@Singleton
class ReportPointDesk {
  private static final String TABLE = "report_point";

  private final Recorder recorder;
  private final SealedJson sealing;
  private final PublicReportPoints copies;
  private final CodeChecks codes;
  private final Quotas quotas;
  private final PublishedPoints published;
  private final Tenants tenants;

  @Inject
  ReportPointDesk(
      Recorder recorder,
      SealedJson sealing,
      PublicReportPoints copies,
      CodeChecks codes,
      Quotas quotas,
      PublishedPoints published,
      Tenants tenants) {
    this.recorder = recorder;
    this.sealing = sealing;
    this.copies = copies;
    this.codes = codes;
    this.quotas = quotas;
    this.published = published;
    this.tenants = tenants;
  }

  /**
   * Publishes a report point.
   *
   * @throws ProblemException 400 for a region of another country, 409 when the tenant has as many
   *     as it may
   */
  Made publish(NewReportPoint sent, CreationKey key) {
    OwnPeople.require();
    check(sent);
    return recorder.make(
        Identifiers.random(),
        key,
        ReportPointView::address,
        id -> entry(id, "reportPointPublished"),
        (em, id) -> {
          quotas.requireRoom(em, published);
          ReportPoint point = new ReportPoint(id);
          say(point, sent);
          em.persist(point);
          publish(em, point);
        });
  }

  /** Publishes it anew with other words. */
  ReportPointView replace(UUID id, NewReportPoint sent, Optional<String> ifMatch) {
    OwnPeople.require();
    check(sent);
    return recorder.change(
        entry(id, "reportPointChanged"),
        em -> {
          ReportPoint point = locked(em, id);
          EntityTags.require(ifMatch, view(point));
          say(point, sent);
          return publish(em, point);
        });
  }

  /** Takes it back. */
  void withdraw(UUID id, Optional<String> ifMatch) {
    OwnPeople.require();
    recorder.change(
        entry(id, "reportPointWithdrawn"),
        em -> {
          ReportPoint point = locked(em, id);
          EntityTags.require(ifMatch, view(point));
          em.remove(point);
          em.flush();
          copies.withdraw(id);
          return id;
        });
  }

  /** The own one as everybody sees it. */
  ReportPointView view(UUID id) {
    return recorder.read(em -> view(require(em, id)));
  }

  private void say(ReportPoint point, NewReportPoint sent) {
    Instant now = recorder.now();
    NewReportPoint placed =
        new NewReportPoint(
            sent.name(),
            sent.forWhom(),
            sent.reach(),
            sent.languages(),
            sent.hours(),
            sent.area().or(() -> Optional.of(tenant().nuts())),
            sent.anonymous());
    point.published(sealing.seal(placed, TABLE, point.id()), now);
  }

  private ReportPointView publish(EntityManager em, ReportPoint point) {
    em.flush();
    ReportPointView view = view(point);
    copies.put(view);
    return view;
  }

  /** What of a point everybody sees. */
  ReportPointView view(ReportPoint point) {
    return ReportPointView.of(
        point.id(),
        sealing.open(point.sealed(), NewReportPoint.class, TABLE, point.id()),
        tenant(),
        point.publishedAt());
  }

  private void check(NewReportPoint sent) {
    CodeChecks.Round round = codes.begin();
    if (sent.area().filter(area -> !liesInOwnCountry(area)).isPresent()) {
      round.refuse("/area", "country", "must lie in the country of the tenant");
    } else {
      round.code("/area", "nuts", sent.area());
    }
    if (sent.reach().leadsNowhere()) {
      round.refuse("/reach", "required", "must name at least one way to the office");
    }
    round.end();
  }

  /** The first two letters of a region name its country; for Greece they are not those of ISO. */
  private boolean liesInOwnCountry(String area) {
    return area.startsWith(tenant().nuts().substring(0, 2));
  }

  private static ReportPoint require(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(ReportPoint.class, id.toString()))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /** Whoever changes the same one waits until this change has been committed, or was not. */
  private static ReportPoint locked(EntityManager em, UUID id) {
    return Optional.ofNullable(
            em.find(ReportPoint.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private static JournalEntry entry(UUID id, String event) {
    return JournalEntry.done(Right.REPORTPOINT_MAINTAIN, ObjectType.REPORTPOINT, id.toString())
        .event(event);
  }

  private Tenant tenant() {
    return tenants.find(TenantContext.current()).orElseThrow();
  }
}
