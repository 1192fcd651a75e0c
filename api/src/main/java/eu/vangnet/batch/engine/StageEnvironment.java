package eu.vangnet.batch.engine;

import eu.vangnet.tenants.BatchDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import java.util.Properties;
import org.jberet.repository.JobRepository;
import org.jberet.spi.ArtifactFactory;
import org.jberet.spi.BatchEnvironment;
import org.jberet.spi.JobTask;
import org.jberet.spi.JobXmlResolver;
import org.jberet.tools.ChainedJobXmlResolver;
import org.jberet.tx.LocalTransactionManager;

/**
 * What the batch library runs in: our beans as artifacts, a virtual thread for each task, no
 * transaction manager to speak of (each transaction is on one schema and is ours), and our tables.
 */
@Singleton
class StageEnvironment implements BatchEnvironment {
  private final ArtifactFactory artifacts;
  private final JobRepository repository;

  @Inject
  StageEnvironment(StageArtifacts artifacts, BatchDatabase database) {
    this.artifacts = artifacts;
    this.repository = LeasedRepository.on(database.connections());
  }

  @Override
  public ClassLoader getClassLoader() {
    return StageEnvironment.class.getClassLoader();
  }

  @Override
  public ArtifactFactory getArtifactFactory() {
    return artifacts;
  }

  /** The first task of a job leads it, and its end is the end of the job here. */
  @Override
  public void submitTask(JobTask task) {
    ActiveJob job = ActiveJob.CURRENT.get();
    boolean leads = job.begin();
    Thread.ofVirtual()
        .name("batch-" + job.job().key().id())
        .start(
            () -> {
              try {
                ScopedValue.where(ActiveJob.CURRENT, job).run(task);
              } finally {
                if (leads) {
                  job.end();
                }
              }
            });
  }

  @Override
  public TransactionManager getTransactionManager() {
    return LocalTransactionManager.getInstance();
  }

  @Override
  public JobRepository getJobRepository() {
    return repository;
  }

  /** Jobs are defined in code. */
  @Override
  public JobXmlResolver getJobXmlResolver() {
    return new ChainedJobXmlResolver();
  }

  @Override
  public Properties getBatchConfigurationProperties() {
    return new Properties();
  }

  @Override
  public String getApplicationName() {
    return "vangnet";
  }
}
