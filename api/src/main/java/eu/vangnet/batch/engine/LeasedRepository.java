package eu.vangnet.batch.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.jberet.repository.JdbcRepository;
import org.jberet.repository.JobRepository;

/**
 * The batch library's own repository, which writes nothing for a job whose lease is lost: the
 * worker that took over has closed those rows, and they stay closed. The library's class is final,
 * hence a proxy.
 */
final class LeasedRepository implements InvocationHandler {
  private static final Set<String> WRITES =
      Set.of(
          "updateJobExecution",
          "stopJobExecution",
          "addStepExecution",
          "updateStepExecution",
          "addPartitionExecution",
          "savePersistentData",
          "savePersistentDataIfNotStopping");

  private final JobRepository repository;

  private LeasedRepository(JobRepository repository) {
    this.repository = repository;
  }

  /** A repository on the tables of our migration; with another account it could not make any. */
  static JobRepository on(DataSource connections) {
    Properties tables = new Properties();
    tables.setProperty(JdbcRepository.DB_TABLE_PREFIX_KEY, "BATCH_");
    JobRepository plain = new JdbcRepository(connections, tables);
    return (JobRepository)
        Proxy.newProxyInstance(
            LeasedRepository.class.getClassLoader(),
            new Class<?>[] {JobRepository.class},
            new LeasedRepository(plain));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (WRITES.contains(method.getName()) && !isOurs()) {
      return method.getReturnType() == int.class ? 0 : null;
    }
    try {
      return method.invoke(repository, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static boolean isOurs() {
    return !ActiveJob.CURRENT.isBound() || ActiveJob.CURRENT.get().lease().isHeld();
  }
}
