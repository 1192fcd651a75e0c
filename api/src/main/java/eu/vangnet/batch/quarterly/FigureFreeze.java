package eu.vangnet.batch.quarterly;

import eu.vangnet.batch.jobs.TenantVisit;
import eu.vangnet.casework.cases.CaseCounts;
import eu.vangnet.casework.signals.SignalCounts;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.reports.definitions.QuarterlyFigures;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Counts at one tenant, under its own account, and keeps the counts sealed in its own schema. */
@Singleton
class FigureFreeze {
  private static final String TABLE = "frozen_figures";

  private final TenantDatabase database;
  private final SealedJson sealing;
  private final CaseCounts cases;
  private final CoreCodes codes;

  @Inject
  FigureFreeze(TenantDatabase database, SealedJson sealing, CaseCounts cases, CoreCodes codes) {
    this.database = database;
    this.sealing = sealing;
    this.cases = cases;
    this.codes = codes;
  }

  /** Takes the counts of the bound tenant, once per report. */
  void visit(TenantVisit visit) {
    Wish wish = Wish.of(visit);
    if (wish.includes(visit.tenant())) {
      UUID report = visit.job().value();
      visit.finish(em -> once(em, report, wish, visit.tenant().zone()));
    }
  }

  /** What was taken at the bound tenant. */
  Optional<TenantFigures> read(UUID report) {
    return database
        .read(em -> Optional.ofNullable(em.find(FrozenFigures.class, report.toString())))
        .map(frozen -> sealing.open(frozen.sealed(), TenantFigures.class, TABLE, report));
  }

  private boolean once(EntityManager em, UUID report, Wish wish, ZoneId zone) {
    if (em.find(FrozenFigures.class, report.toString()) != null) {
      return false;
    }
    byte[] sealed = sealing.seal(count(em, wish, zone), TABLE, report);
    em.persist(new FrozenFigures(report, QuarterlyFigures.VERSION, wish.cutOff(), sealed));
    return true;
  }

  private TenantFigures count(EntityManager em, Wish wish, ZoneId zone) {
    Instant from = wish.quarter().from(zone);
    Instant until = wish.quarter().until(zone);
    SignalCounts signals =
        new SignalCounts(
            new SignalCounts.Span(from, until, wish.cutOff()),
            QuarterlyFigures.AGE_BANDS,
            codes::of);
    String received = QuarterlyFigures.SIGNALS;
    String whole = QuarterlyFigures.WHOLE;
    return new TenantFigures.Counting()
        .add(QuarterlyFigures.breakdown(received, "sector"), signals.bySector(em))
        .add(QuarterlyFigures.breakdown(received, "ageBand"), signals.byAge(em))
        .add(QuarterlyFigures.breakdown(received, "sex"), signals.bySex(em))
        .add(QuarterlyFigures.breakdown(received, "concern"), signals.byConcern(em))
        .add(
            QuarterlyFigures.breakdown(QuarterlyFigures.OPENED, whole),
            Map.of(whole, cases.opened(em, from, until, wish.cutOff())))
        .add(
            QuarterlyFigures.breakdown(QuarterlyFigures.CLOSED, whole),
            Map.of(whole, cases.closed(em, from, until, wish.cutOff())))
        .done();
  }
}
