package eu.vangnet.tenants;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.persistence.config.ExclusiveConnectionMode;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.config.TargetDatabase;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * The one entity manager factory for all tenants. Its statements name tables without a schema; the
 * connection decides whose tables they are, and each unit of work keeps one connection from its
 * first use to its close, reads included.
 */
final class UnitsOfWork implements AutoCloseable {

  private static final String PROVIDER = "org.eclipse.persistence.jpa.PersistenceProvider";

  /** Set only while the mapping is deployed, which looks at the database before any tenant does. */
  private static final ScopedValue<DataSource> DEPLOYING = ScopedValue.newInstance();

  private final Pools pools;
  private final EntityManagerFactory factory;

  UnitsOfWork(Pools pools, List<Class<?>> entities, DataSource template, ConnectionPin pin) {
    this.pools = pools;
    this.factory =
        ScopedValue.where(DEPLOYING, template).call(() -> deployed(configuration(entities)));
    ServerSession session = factory.unwrap(ServerSession.class);
    // A broken connection is the pool's business; the library would sleep five seconds and retry.
    session.getLogin().setConnectionHealthValidatedOnError(false);
    session.getLogin().setQueryRetryAttemptCount(0);
    session.getEventManager().addListener(new PinListener(pin));
    ChangeListener.register(session);
  }

  /** A unit of work that belongs to the tenant; the caller closes it. */
  EntityManager open(TenantId tenant) {
    return factory.createEntityManager(
        Map.of(PinListener.TENANT, tenant, ChangeListener.CHANGES, ChangeListener.none()));
  }

  private PersistenceConfiguration configuration(List<Class<?>> entities) {
    PersistenceConfiguration configuration =
        new PersistenceConfiguration("vangnet")
            .provider(PROVIDER)
            .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
            .sharedCacheMode(SharedCacheMode.NONE)
            .validationMode(ValidationMode.NONE)
            .property(PersistenceUnitProperties.SESSION_NAME, "vangnet-" + UUID.randomUUID())
            .property(
                PersistenceUnitProperties.NON_JTA_DATASOURCE, new RoutedDataSource(this::route))
            .property(PersistenceUnitProperties.TARGET_DATABASE, TargetDatabase.MySQL)
            .property(PersistenceUnitProperties.WEAVING, "false")
            .property(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false")
            .property(
                PersistenceUnitProperties.EXCLUSIVE_CONNECTION_MODE, ExclusiveConnectionMode.Always)
            .property(PersistenceUnitProperties.DDL_GENERATION, PersistenceUnitProperties.NONE)
            .property(PersistenceUnitProperties.LOGGING_LOGGER, "JavaLogger")
            // What a caller gets as an exception is not logged a second time with its trace.
            .property(PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE")
            // Statements with their values would put personal data into logs and messages.
            .property(PersistenceUnitProperties.LOGGING_PARAMETERS, "false");
    entities.forEach(configuration::managedClass);
    return configuration;
  }

  /** Eagerly: a mapping that does not fit shall stop the start, not the first request. */
  private static EntityManagerFactory deployed(PersistenceConfiguration configuration) {
    EntityManagerFactory factory = configuration.createEntityManagerFactory();
    factory.unwrap(ServerSession.class);
    return factory;
  }

  private Connection route() throws SQLException {
    return DEPLOYING.isBound()
        ? DEPLOYING.get().getConnection()
        : pools.connection(TenantContext.current());
  }

  @Override
  public void close() {
    factory.close();
  }
}
