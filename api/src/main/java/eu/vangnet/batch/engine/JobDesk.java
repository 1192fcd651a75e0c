package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.JobParameters;
import eu.vangnet.batch.records.JobKey;
import eu.vangnet.batch.records.JobRecord;
import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.platform.jobs.WaitingRequests;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what features have stored, and puts it on record as jobs. Thread-safe. */
@Singleton
class JobDesk {
  private static final Logger LOG = LoggerFactory.getLogger(JobDesk.class);
  private static final int TOGETHER = 50;

  private final JobKinds kinds;
  private final JobRecords records;
  private final Instance<WaitingRequests> sources;

  @Inject
  JobDesk(JobKinds kinds, JobRecords records, @Any Instance<WaitingRequests> sources) {
    this.kinds = kinds;
    this.records = records;
    this.sources = sources;
  }

  /** Takes what waits. One source that fails keeps no other waiting. */
  void takeIn() {
    for (WaitingRequests source : sources) {
      try {
        for (JobRequest request : source.waiting(TOGETHER)) {
          record(request);
          source.taken(request.id());
        }
      } catch (RuntimeException failure) {
        LOG.warn("requests of {} could not be taken in", source.getClass().getName(), failure);
      }
    }
  }

  /** Puts a request on record; again does no harm. */
  JobRecord record(JobRequest request) {
    Optional<JobKind> kind = kinds.find(request.job());
    List<String> faults =
        kind.map(known -> JobParameters.faults(known, request.parameters())).orElse(List.of());
    if (kind.isEmpty()) {
      records.putRefused(request, Reasons.UNKNOWN_JOB);
    } else if (!faults.isEmpty()) {
      records.putRefused(request, Reasons.BAD_PARAMETERS);
    } else {
      records.put(request);
    }
    return records.find(new JobKey(request.tenant(), new JobId(request.id()))).orElseThrow();
  }
}
