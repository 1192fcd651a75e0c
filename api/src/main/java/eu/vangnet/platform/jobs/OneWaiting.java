package eu.vangnet.platform.jobs;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.tenants.TenantContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Lets one job of a kind wait for the bound tenant. A second one would do nothing that the first
 * does not do, and many of them keep the jobs of others waiting. Thread-safe; two who ask at the
 * same moment may both pass.
 */
@Singleton
public class OneWaiting {
  private static final String JOBS = "/v1/jobs/";

  private final JobRequests jobs;

  /** Looks among these. */
  @Inject
  public OneWaiting(JobRequests jobs) {
    this.jobs = jobs;
  }

  /**
   * Refuses where a job of this kind has not begun yet.
   *
   * @throws ProblemException 409 with the address of the job that waits
   */
  public void require(String job) {
    jobs.waiting(TenantContext.current(), job)
        .ifPresent(
            known -> {
              throw new ProblemException(
                  ProblemType.ALREADY_EXISTS,
                  "A job that does the same waits for its turn already; the Location header names"
                      + " it.",
                  List.of(),
                  Map.of("Location", JOBS + known));
            });
  }
}
