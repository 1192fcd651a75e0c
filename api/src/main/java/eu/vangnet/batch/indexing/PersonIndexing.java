package eu.vangnet.batch.indexing;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.jobs.TenantVisit;
import eu.vangnet.casework.cases.CaseSearch;
import eu.vangnet.casework.signals.SignalSearch;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.ToIntFunction;

/** The job that makes the codes of persons where there are none yet. */
@Singleton
public class PersonIndexing implements JobKind {
  private static final int TOGETHER = 100;

  private final SignalSearch signals;
  private final CaseSearch cases;

  @Inject
  PersonIndexing(SignalSearch signals, CaseSearch cases) {
    this.signals = signals;
    this.cases = cases;
  }

  @Override
  public String name() {
    return "index-persons";
  }

  @Override
  public String meaning() {
    return "lets persons of signals and cases of an earlier version be found by searches";
  }

  @Override
  public List<JobParameter> parameters() {
    return List.of();
  }

  @Override
  public List<Stage> stages() {
    return List.of(
        new Stage.PerTenant(
            "index", tenant -> tenant.kind().holdsCases(), this::visit, FailurePolicy.strict(5)));
  }

  private void visit(TenantVisit visit) {
    untilNoneIsLeft(visit, em -> signals.index(em, TOGETHER));
    untilNoneIsLeft(visit, em -> cases.index(em, TOGETHER));
  }

  private static void untilNoneIsLeft(TenantVisit visit, ToIntFunction<EntityManager> some) {
    int done;
    do {
      done = visit.inTransaction(some::applyAsInt);
    } while (done > 0);
  }
}
