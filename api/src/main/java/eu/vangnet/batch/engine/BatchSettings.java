package eu.vangnet.batch.engine;

import eu.vangnet.platform.startup.ConfigReader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** The keys of batch, checked when the server starts. */
@Singleton
class BatchSettings {
  private final Duration lease;
  private final boolean leavesJobs;

  @Inject
  BatchSettings(Config config) {
    ConfigReader reader = new ConfigReader(config);
    lease = reader.duration("vangnet.batch.lease", "PT30S");
    leavesJobs = reader.flag("vangnet.batch.leave-jobs");
    reader.refuseIfWrong();
  }

  BatchSettings(Duration lease) {
    this.lease = lease;
    this.leavesJobs = true;
  }

  /** How long a worker may be silent before another takes over. */
  Duration lease() {
    return lease;
  }

  /** Whether this server leaves jobs to other workers. */
  boolean leavesJobs() {
    return leavesJobs;
  }
}
