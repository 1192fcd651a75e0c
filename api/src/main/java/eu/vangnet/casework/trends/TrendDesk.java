package eu.vangnet.casework.trends;

import eu.vangnet.modules.LoadedModule;
import eu.vangnet.modules.TenantModules;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.input.FormContract;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.spi.Form;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Trends of the current tenant; each method is one transaction. */
@Singleton
class TrendDesk {
  private static final String TABLE = "trend";

  private static final Collection<Trend> LINES =
      new Collection<>(
          "/v1/trends",
          "select o from Trend o",
          Trend.class,
          List.of(
              Field.instant("reportedAt", "reportedAt"),
              Field.code("module", "module"),
              Field.code("form", "form")),
          (trend, field) -> new Place(trend.reportedAt(), trend.id()));

  private final Recorder recorder;
  private final TenantModules modules;
  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  TrendDesk(Recorder recorder, TenantModules modules, SealedJson sealing, Cursors cursors) {
    this.recorder = recorder;
    this.modules = modules;
    this.sealing = sealing;
    this.cursors = cursors;
  }

  /**
   * Records what was filled in.
   *
   * @throws ProblemException 400 for a module or form that the tenant has not, for a form that is
   *     about a person, and for what the form does not foresee
   */
  Made report(NewTrend sent, CreationKey key) {
    LoadedModule module =
        modules
            .find(sent.module())
            .orElseThrow(() -> refused("/module", "must be a module that the tenant enabled"));
    Form form =
        module.module().forms().stream()
            .filter(known -> known.id().equals(sent.form()))
            .filter(known -> !known.subject().describesPerson())
            .findFirst()
            .orElseThrow(
                () -> refused("/form", "must be a form of the module that is about no person"));
    new FormContract(form.schema()).require(sent.content(), "/content");
    String actor = RequestContext.current().principalOrRefuse().subject();
    return recorder.make(
        key,
        id -> "/v1/trends/" + id,
        id ->
            JournalEntry.done(Right.TREND_CREATE, ObjectType.TREND, id.toString())
                .event("trendReported"),
        (em, id) -> {
          Trend trend = new Trend(id, module, form.id(), actor, recorder.now());
          trend.sealed(sealing.seal(new TrendContent(sent.content()), TABLE, id));
          em.persist(trend);
        });
  }

  /** A page of trends. */
  Page<TrendView> page(PageRequest request) {
    return recorder.read(
        em -> LINES.read(em, cursors, request, Collection.Scope.all()).map(this::view));
  }

  /** A trend; 404 where there is none. */
  TrendView view(UUID id) {
    return recorder.read(em -> view(require(em, id)));
  }

  private TrendView view(Trend trend) {
    return TrendView.of(trend, sealing.open(trend.sealed(), TrendContent.class, TABLE, trend.id()));
  }

  private static Trend require(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Trend.class, id.toString()))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private static ProblemException refused(String pointer, String message) {
    return ProblemException.invalid(Violation.body(pointer, "unknown", message));
  }
}
